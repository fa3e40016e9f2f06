package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cordbank.contract.DraftingRefused.Reason;
import org.cordbank.family.Families;
import org.cordbank.family.MotherRow;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.PublicId;

/** Finds the contracts of the family that acts, and nobody else's; says how far a draft has come. */
@ApplicationScoped
class Drafts {
    @Inject
    private Contracts contracts;

    @Inject
    private ContractTerms terms;

    @Inject
    private Families families;

    @Inject
    private CurrentActor current;

    /** The contract with this public id if it is the acting family's; the refusal does not tell whether it exists. */
    Contract own(String publicId) {
        return find(publicId)
                .filter(contract -> contract.familyAccountId() == current.get().id())
                .orElseThrow(() -> new DraftingRefused(Reason.NOT_YOURS));
    }

    private Optional<Contract> find(String publicId) {
        try {
            return contracts.byPublicId(PublicId.of(publicId));
        } catch (InvalidValue nobodys) {
            return Optional.empty();
        }
    }

    ContractDraft draft(Contract contract) {
        Locale language = contract.row().language();
        MotherRow mother = families.mother(contract.familyAccountId()).orElse(null);
        Map<String, Boolean> answers = contracts.answers(contract.id());
        Map<Long, Boolean> consents = contracts.consents(contract.id());
        DraftPage next = next(contract.row(), mother, answers.keySet(), consents, language);
        return new ContractDraft(contract.row(), mother, answers, consents, next);
    }

    private DraftPage next(
            ContractRow contract,
            MotherRow mother,
            java.util.Set<String> answered,
            Map<Long, Boolean> consents,
            Locale language) {
        if (contract.hospitalId() == null) {
            return DraftPage.BIRTH;
        }
        if (mother == null) {
            return DraftPage.MOTHER;
        }
        if (!mother.isReachable()) {
            return DraftPage.CONTACT;
        }
        if (!answered.containsAll(codes(terms.questions(language)))) {
            return DraftPage.HEALTH;
        }
        if (contract.planId() == null) {
            return DraftPage.PLAN;
        }
        boolean allAsked = terms.consents(language).stream().allMatch(text -> consents.containsKey(text.id()));
        return allAsked ? DraftPage.CHECK : DraftPage.CONSENTS;
    }

    private static List<String> codes(List<ScreeningQuestion> questions) {
        return questions.stream().map(ScreeningQuestion::code).toList();
    }
}
