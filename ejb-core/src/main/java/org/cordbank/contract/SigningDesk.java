package org.cordbank.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.contract.ContractSigningRefused.Reason;
import org.cordbank.identity.FamilySignIn;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.kernel.ContractNumber;
import org.cordbank.partners.Hospitals;

/** Where a family reads its finished contract and signs it with its typed name and a freshly mailed code. */
@Stateless
@RolesAllowed(Roles.FAMILY)
public class SigningDesk {
    @Inject
    private Contracts contracts;

    @Inject
    private Drafts drafts;

    @Inject
    private ContractTerms terms;

    @Inject
    private SignedPapers papers;

    @Inject
    private Hospitals hospitals;

    @Inject
    private BankIdentity bank;

    @Inject
    private FamilySignIn codes;

    @Inject
    private FormKeys keys;

    @Inject
    private ContractMails mails;

    @Inject
    private Event<ContractSigned> signed;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What there is to sign; refused while a page is open or an answer stands in the way. */
    public SigningPaper read(String publicId) {
        return paper(drafts.own(publicId));
    }

    /** Mails the code for this signature; refused while the contract cannot be signed. */
    public void askForCode(String publicId, String address) {
        SigningPaper paper = paper(drafts.own(publicId));
        codes.askForSigningCode(paper.draft().contract().language().getLanguage(), address);
    }

    /** Takes the signature and answers the contract's number; the same key again answers the same number. */
    public ContractNumber sign(SignContract sign) {
        Contract own = drafts.own(sign.publicId());
        return ContractNumber.of(
                keys.once(sign.key(), "contract.sign", () -> signOnce(own, sign).value()));
    }

    private ContractNumber signOnce(Contract own, SignContract sign) {
        Contract contract = contracts.hold(own);
        SigningPaper paper = paper(contract);
        if (!paper.hash().equals(sign.seenHash())) {
            throw new ContractSigningRefused(Reason.CHANGED_MEANWHILE);
        }
        String name = paper.draft().mother().name().value();
        if (!bare(name).equals(bare(sign.typedName()))) {
            throw new ContractSigningRefused(Reason.NAME_DIFFERS, sign.typedName());
        }
        codes.confirmSigning(sign.code(), sign.address());
        return take(contract, paper, sign);
    }

    private ContractNumber take(Contract contract, SigningPaper paper, SignContract sign) {
        Instant now = clock.instant();
        int year = LocalDate.now(clock).getYear();
        ContractNumber number = ContractNumber.numbered(year, contracts.nextNumber());
        contract.sign(number, paper.hash(), now);
        contracts.flush();
        papers.keep(contract.row(), paper.text());
        papers.signedByFamily(contract.row(), sign.typedName().strip(), sign.address());
        mails.signed(contract.row());
        signed.fire(new ContractSigned(contract.id(), contract.familyAccountId(), number));
        trail.record(AuditAct.on("contract", contract.id(), "sign")
                .with("number", number)
                .with("document", paper.hash())
                .with("means", SignedPapers.FAMILY_MEANS));
        return number;
    }

    private SigningPaper paper(Contract contract) {
        if (contract.status() != ContractStatus.DRAFT) {
            throw new ContractSigningRefused(
                    Reason.SIGNED_ALREADY, contract.row().number());
        }
        ContractDraft draft = drafts.draft(contract);
        if (draft.next() != DraftPage.CHECK) {
            throw new ContractSigningRefused(Reason.INCOMPLETE);
        }
        Locale language = contract.row().language();
        List<ScreeningQuestion> questions = terms.questions(language);
        List<ConsentText> consents = terms.consents(language);
        refuseWhatStandsInTheWay(draft, questions, consents);
        String text = ContractText.of(new ContractText.Parts(
                bank.name(language),
                draft.mother(),
                hospitals.hospital(contract.row().hospitalId()),
                contract.row().dueDate(),
                terms.plan(contract.row().planId()).orElseThrow(),
                questions,
                draft.answers(),
                consents,
                draft.consents(),
                language));
        return new SigningPaper(draft, text, ContractText.hash(text));
    }

    private static void refuseWhatStandsInTheWay(
            ContractDraft draft, List<ScreeningQuestion> questions, List<ConsentText> consents) {
        for (ScreeningQuestion question : questions) {
            if (question.outcome() == ScreeningQuestion.Outcome.HARD
                    && question.isFlaggedBy(draft.answers().get(question.code()))) {
                throw new ContractSigningRefused(Reason.HARD_ANSWER, question.notice());
            }
        }
        for (ConsentText consent : consents) {
            if (consent.needed() && !draft.consents().get(consent.id())) {
                throw new ContractSigningRefused(Reason.CONSENT_NEEDED, consent.title());
            }
        }
    }

    /** Blanks and the kind of middle dot do not make another name. */
    private static String bare(String name) {
        return name == null ? "" : name.replaceAll("[\\s\\u3000·•‧・．∙⋅]", "");
    }
}
