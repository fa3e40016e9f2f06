package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordbank.family.Families;
import org.cordbank.family.MotherRow;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.papers.CertificatePaper;
import org.cordbank.papers.ContractPaper;

/** Writes what stands on the papers of a contract. */
@ApplicationScoped
class PaperDrafting {
    @Inject
    private Contracts contracts;

    @Inject
    private ContractTerms terms;

    @Inject
    private SignedPapers signed;

    @Inject
    private Families families;

    @Inject
    private BankIdentity bank;

    ContractPaper contract(ContractRow contract) {
        Locale locale = contract.language();
        MotherRow mother = families.mother(contract.familyAccountId()).orElseThrow();
        PlanRow plan = terms.plan(contract.planId()).orElseThrow();
        return new ContractPaper(
                bank.name(locale),
                bank.licence(locale),
                contract.number().value(),
                plan.code() + "-" + plan.edition(),
                List.of(new ContractPaper.Party(
                        word(locale, "party.mother"),
                        mother.name().value(),
                        mother.idNumber().value(),
                        mother.mobile().value() + " " + mother.address())),
                word(locale, "newborn"),
                plan.name(locale),
                word(locale, "termYears", "" + plan.termYears()),
                LocalDate.ofInstant(contract.decidedAt(), BankClock.ZONE),
                fees(plan, locale),
                plan.total().print(),
                consents(contract),
                signatures(contract),
                contract.documentHash(),
                locale);
    }

    CertificatePaper certificate(CertificateRow certificate, ContractRow contract) {
        Locale locale = contract.language();
        PlanRow plan = terms.plan(contract.planId()).orElseThrow();
        LocalDate end = certificate.storedOn().plusYears(plan.termYears()).minusDays(1);
        return new CertificatePaper(
                bank.name(locale),
                bank.licence(locale),
                certificate.number().value(),
                certificate.motherMasked(),
                certificate.din(),
                certificate.storedOn(),
                plan.name(locale),
                certificate.storedOn() + " — " + end,
                contract.number().value(),
                certificate.issuedOn(),
                bank.publicUrl() + "/verify/" + certificate.code(),
                certificate.code().value(),
                contract.decidedBy(),
                locale);
    }

    private static List<ContractPaper.Fee> fees(PlanRow plan, Locale locale) {
        String atSigning = word(locale, "dueInvoice");
        List<ContractPaper.Fee> fees = new ArrayList<>();
        fees.add(
                new ContractPaper.Fee(word(locale, "fee.first"), plan.firstFee().print(), atSigning));
        fees.add(new ContractPaper.Fee(
                word(locale, "fee.storage", "" + plan.yearsAtSigning()),
                plan.storageAtSigning().print(),
                atSigning));
        if (!plan.discount().isZero()) {
            fees.add(new ContractPaper.Fee(
                    word(locale, "fee.discount"), plan.discount().negated().print(), atSigning));
        }
        if (plan.yearsLater() > 0) {
            fees.add(new ContractPaper.Fee(
                    word(locale, "fee.yearly"),
                    plan.yearlyFee().print(),
                    word(locale, "dueYearly", "" + plan.yearsLater())));
        }
        return fees;
    }

    private List<ContractPaper.Consent> consents(ContractRow contract) {
        List<ContractPaper.Consent> consents = new ArrayList<>();
        contracts.consents(contract.id()).forEach((text, given) -> terms.consent(text, contract.language())
                .ifPresent(
                        consent -> consents.add(new ContractPaper.Consent(consent.title(), consent.version(), given))));
        return consents;
    }

    private List<ContractPaper.Signature> signatures(ContractRow contract) {
        Locale locale = contract.language();
        return signed.signatures(contract.id()).stream()
                .map(each -> each.party().equals("FAMILY")
                        ? new ContractPaper.Signature(
                                word(locale, "party.mother"), each.name(), word(locale, "meaning.sign"), each.at())
                        : new ContractPaper.Signature(
                                word(locale, "party.bank"),
                                each.name(),
                                word(locale, "meaning.countersign"),
                                each.at()))
                .toList();
    }

    private static String word(Locale language, String name, Object... values) {
        return ContractWords.in(language).of("contract.paper." + name, values);
    }
}
