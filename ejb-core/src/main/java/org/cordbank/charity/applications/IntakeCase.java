package org.cordbank.charity.applications;

import java.util.List;
import java.util.Set;
import org.cordbank.charity.programmes.RequiredDocument;

/**
 * A case on the intake officer's table.
 *
 * @param papers kinds the programme asks for, in order
 * @param corrections noted so far and not answered
 * @param copied ids of the papers that have a copy without names
 * @param mine the officer who reads has it
 */
public record IntakeCase(
        MaskedCase masked,
        String programme,
        List<RequiredDocument> papers,
        List<CorrectionRow> corrections,
        List<MessageRow> messages,
        List<StepRow> steps,
        boolean mine,
        Set<Long> copied) {
    public IntakeCase {
        copied = Set.copyOf(copied);
        papers = List.copyOf(papers);
        corrections = List.copyOf(corrections);
        messages = List.copyOf(messages);
        steps = List.copyOf(steps);
    }

    /** Papers of one kind. */
    public List<DocumentRow> of(String code) {
        return masked.documents().stream()
                .filter(document -> document.code().equals(code))
                .toList();
    }

    /** True when reviewers can read the paper. */
    public boolean hasCopy(DocumentRow paper) {
        return copied.contains(paper.id());
    }

    /** How many papers are still to be looked at. */
    public long unseen() {
        return masked.documents().stream()
                .filter(document -> document.state() == DocumentState.HANDED_IN)
                .count();
    }

    /** True when every paper was looked at and nothing is to be corrected. */
    public boolean isComplete() {
        return unseen() == 0 && corrections.isEmpty();
    }
}
