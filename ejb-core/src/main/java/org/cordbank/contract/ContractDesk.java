package org.cordbank.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.contract.DraftingRefused.Reason;
import org.cordbank.family.Families;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;
import org.cordbank.partners.HospitalRow;
import org.cordbank.partners.Hospitals;

/** Where a family drafts its contract, a page at a time; every page is kept at once, so that any device can go on. */
@Stateless
@RolesAllowed(Roles.FAMILY)
public class ContractDesk {
    private static final int SHORTEST_ADDRESS = 6;

    @Inject
    private Contracts contracts;

    @Inject
    private Drafts drafts;

    @Inject
    private ContractTerms terms;

    @Inject
    private Families families;

    @Inject
    private Hospitals hospitals;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The draft the family works on: its newest one, or a new one. */
    public String start(Locale language) {
        Actor family = current.get();
        return contracts.ofFamily(family.id()).stream()
                .filter(contract -> contract.status() == ContractStatus.DRAFT)
                .findFirst()
                .orElseGet(() -> begin(family, language))
                .row()
                .publicId()
                .value();
    }

    private Contract begin(Actor family, Locale language) {
        Contract fresh = new Contract(family.id(), family, language, clock.instant());
        contracts.add(fresh);
        trail.record(AuditAct.on("contract", fresh.id(), "begin"));
        return fresh;
    }

    /** One's own draft with everything answered so far. */
    public ContractDraft draft(String publicId) {
        return drafts.draft(drafts.own(publicId));
    }

    /** Hospitals that may collect. */
    public List<HospitalRow> hospitals() {
        return hospitals.active();
    }

    /** Plans on offer today. */
    public List<PlanRow> plans() {
        return terms.plans();
    }

    /** Screening questions now in force, theme by theme. */
    public List<ScreeningQuestion> questions(Locale language) {
        return terms.questions(language);
    }

    /** Consent texts now in force. */
    public List<ConsentText> consents(Locale language) {
        return terms.consents(language);
    }

    /** Where and when the birth is expected. */
    public void expectBirth(String publicId, long hospitalId, LocalDate dueDate) {
        Contract contract = drafts.own(publicId);
        LocalDate today = LocalDate.now(clock);
        HospitalRow hospital = hospitals
                .find(hospitalId)
                .filter(found -> found.mayCollectOn(today))
                .orElseThrow(() -> new DraftingRefused(Reason.HOSPITAL_CLOSED));
        if (dueDate.isAfter(today.plusDays(terms.rule("due_date_furthest_days")))) {
            throw new DraftingRefused(Reason.DUE_DATE_TOO_FAR, dueDate);
        }
        if (dueDate.isBefore(today.minusDays(terms.rule("due_date_oldest_days")))) {
            throw new DraftingRefused(Reason.DUE_DATE_PAST, dueDate);
        }
        contract.expectBirth(hospital.id(), dueDate, clock.instant());
        kept(contract, "expect-birth");
    }

    /** Who the mother is; she is the guardian and signs. */
    public void identifyMother(String publicId, PersonName name, IdCardNumber idNumber) {
        Contract contract = drafts.own(publicId);
        int youngest = terms.youngestGuardian();
        if (Period.between(idNumber.birthDate(), LocalDate.now(clock)).getYears() < youngest) {
            throw new DraftingRefused(Reason.TOO_YOUNG, youngest);
        }
        contract.touch(contract.row().language(), clock.instant());
        families.identify(contract.familyAccountId(), name, idNumber);
        kept(contract, "identify-mother");
    }

    /** How the mother is reached. */
    public void reachMother(String publicId, MobileNumber mobile, String address) {
        Contract contract = drafts.own(publicId);
        if (families.mother(contract.familyAccountId()).isEmpty()) {
            throw new DraftingRefused(Reason.MOTHER_MISSING);
        }
        String kept = address == null ? "" : address.strip();
        if (kept.codePointCount(0, kept.length()) < SHORTEST_ADDRESS) {
            throw new DraftingRefused(Reason.ADDRESS_MISSING);
        }
        contract.touch(contract.row().language(), clock.instant());
        families.reach(contract.familyAccountId(), mobile, kept);
        kept(contract, "reach-mother");
    }

    /** The answers of one page of questions; each one needs a yes or a no. */
    public void answer(String publicId, HealthTheme theme, Map<String, Boolean> answers, Locale language) {
        Contract contract = drafts.own(publicId);
        contract.touch(language, clock.instant());
        for (ScreeningQuestion question : terms.questions(language)) {
            if (question.theme() == theme) {
                Boolean yes = answers.get(question.code());
                if (yes == null) {
                    throw new DraftingRefused(Reason.QUESTION_OPEN, question.text());
                }
                contracts.answer(contract.id(), question, yes, clock.instant());
            }
        }
        kept(contract, "answer");
    }

    /** One plan of today's price list. */
    public void choosePlan(String publicId, long planId) {
        Contract contract = drafts.own(publicId);
        if (terms.plans().stream().noneMatch(plan -> plan.id() == planId)) {
            throw new DraftingRefused(Reason.PLAN_UNKNOWN);
        }
        contract.choosePlan(planId, clock.instant());
        kept(contract, "choose-plan");
    }

    /** Every consent of today, given or refused; what is not among {@code given} is refused. */
    public void consent(String publicId, java.util.Set<Long> given, Locale language) {
        Contract contract = drafts.own(publicId);
        contract.touch(language, clock.instant());
        List<ConsentText> texts = terms.consents(language);
        if (!texts.stream().map(ConsentText::id).toList().containsAll(given)) {
            throw new DraftingRefused(Reason.CONSENT_UNKNOWN);
        }
        for (ConsentText text : texts) {
            contracts.consent(contract.id(), text.id(), given.contains(text.id()), clock.instant());
        }
        kept(contract, "consent");
    }

    private void kept(Contract contract, String act) {
        trail.record(AuditAct.on("contract", contract.id(), act));
    }
}
