package org.cordbank.charity.programmes;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where anyone reads what the programmes are and whether one of them can help. Nothing that is answered is kept. */
@Stateless
@PermitAll
public class ProgrammeDesk {
    @Inject
    private Programmes programmes;

    /** Programmes that stand today. */
    public List<ProgrammeRow> programmes(Locale reader) {
        return programmes.inForce(reader);
    }

    /** Papers a programme asks for. */
    public List<RequiredDocument> documents(long programmeId, Locale reader) {
        return programmes.documents(programmeId, reader);
    }

    /** What a programme pays in which case. */
    public List<AwardTier> tiers(long programmeId, Locale reader) {
        return programmes.tiers(programmeId, reader);
    }

    /** Who stands behind a programme. */
    public List<PartnerRow> partners(long programmeId, Locale reader) {
        return programmes.partners(programmeId, reader);
    }

    /** A setting of the charity's course, such as {@code appeal_days}. */
    public int rule(String name) {
        return programmes.rule(name);
    }

    /** True when the programme takes applications today. */
    public boolean takesApplications(String code) {
        return programmes.takesApplications(code);
    }

    /** The questions to ask, in order; each code once. */
    public List<EligibilityQuestion> questions(Locale reader) {
        List<EligibilityQuestion> asked = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        for (ProgrammeRow programme : programmes.inForce(reader)) {
            for (EligibilityQuestion question : programmes.questions(programme.id(), reader)) {
                if (codes.add(question.code())) {
                    asked.add(question);
                }
            }
        }
        return asked;
    }

    /**
     * What the answers come to.
     *
     * @param yes codes of the questions answered with yes; the others were answered with no
     */
    public EligibilityAnswer answer(Set<String> yes, Locale reader) {
        List<ProgrammeRow> fitting = new ArrayList<>();
        Set<String> reasons = new LinkedHashSet<>();
        for (ProgrammeRow programme : programmes.inForce(reader)) {
            List<String> against = programmes.questions(programme.id(), reader).stream()
                    .filter(question -> !question.isMetBy(yes.contains(question.code())))
                    .map(EligibilityQuestion::otherwise)
                    .toList();
            if (against.isEmpty()) {
                fitting.add(programme);
            } else {
                reasons.addAll(against);
            }
        }
        return new EligibilityAnswer(fitting, List.copyOf(reasons));
    }
}
