package org.cordbank.charity.grants;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.applications.OpenCase;
import org.cordbank.charity.applications.PayeeKind;
import org.cordbank.charity.applications.PayeeRow;
import org.cordbank.charity.grants.PayoutRefused.Reason;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.ledger.Account;
import org.cordbank.ledger.Ledger;
import org.cordbank.ledger.LedgerEntry;
import org.cordbank.papers.FilePurpose;
import org.cordbank.papers.Files;

/**
 * Where finance pays an instalment: one person matches the name the bank returns for the account, another pays and signs.
 * Neither had a hand in the decision. Afterwards receipt and proof of use are kept.
 */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class PayoutDesk {
    private static final String WHY = "account-name match before a payout";

    @Inject
    private Payouts payouts;

    @Inject
    private FollowUps followUps;

    @Inject
    private PayoutPeople people;

    @Inject
    private CaseFile cases;

    @Inject
    private Ledger ledger;

    @Inject
    private Files files;

    @Inject
    private Signatures signatures;

    @Inject
    private FormKeys forms;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Instalments that wait for people, a receipt or a proof, those due first before others. */
    public List<PayoutRow> open(int most) {
        return payouts.open(most);
    }

    /** One instalment with its payee masked. */
    public PayoutSheet sheet(String publicId) {
        PayoutRow payout = payouts.find(publicId).orElseThrow(() -> new PayoutRefused(Reason.UNKNOWN, publicId));
        PayeeRow payee = cases.masked(payout.applicationId()).payee();
        return new PayoutSheet(
                payout,
                payee,
                payouts.ofApplication(payout.applicationId()),
                people.barred(payout, payouts.preparedBy(payout.id())));
    }

    /** The account in the clear, to type it into the bank's program; that it was read, and why, is kept. */
    public PayeeRow account(String publicId, String why) {
        PayoutRow payout = payouts.find(publicId).orElseThrow(() -> new PayoutRefused(Reason.UNKNOWN, publicId));
        people.refuseDeciders(payout);
        if (why == null || why.isBlank()) {
            throw new PayoutRefused(Reason.SAY_WHY);
        }
        return cases.open(payout.applicationId(), why.strip()).payee();
    }

    /**
     * The first person: the name the bank returns for the account is the payee's, and the payee may be paid.
     *
     * @throws PayoutRefused NAME_DIFFERS, NOT_ENTITLED, PROOF_FIRST, HANDLED_IT
     */
    public void prepare(String formKey, String publicId, String returnedName) {
        forms.once(formKey, "charity.prepare-payout", () -> {
            PayoutRow payout = hold(publicId, PayoutState.PLANNED);
            refuseEnded(payout);
            people.refuseDeciders(payout);
            if (!payout.ready()) {
                throw new PayoutRefused(Reason.PROOF_FIRST, payout.instalment() - 1);
            }
            match(cases.open(payout.applicationId(), WHY), returnedName);
            payouts.prepare(payout.id());
            trail.record(AuditAct.on("payout", payout.id(), "prepare")
                    .with("application", payout.number())
                    .with("amount", payout.amount()));
            return publicId;
        });
    }

    /**
     * The second person pays and signs; of two who pay at once, one does.
     *
     * @throws PayoutRefused SAME_PERSON, HANDLED_IT, NOT_A_REFERENCE, REFERENCE_KNOWN, IN_THE_FUTURE
     */
    public void pay(String formKey, String publicId, String bankReference, LocalDate valueDate, String pin) {
        forms.once(formKey, "charity.pay", () -> {
            String reference = reference(bankReference);
            Signature signature =
                    signatures.own(pin, Signature.Meaning.PERFORMED).spend();
            PayoutRow payout = hold(publicId, PayoutState.PREPARED);
            refuseEnded(payout);
            people.refuseBarred(payout, payouts.preparedBy(payout.id()));
            if (valueDate == null || valueDate.isAfter(LocalDate.now(clock))) {
                throw new PayoutRefused(Reason.IN_THE_FUTURE, valueDate);
            }
            if (payouts.referenceKnown(reference)) {
                throw new PayoutRefused(Reason.REFERENCE_KNOWN, reference);
            }
            settle(payout, reference, valueDate);
            trail.record(AuditAct.on("payout", payout.id(), "pay")
                    .with("application", payout.number())
                    .with("amount", payout.amount())
                    .with("reference", reference)
                    .signed(signature));
            return publicId;
        });
    }

    /** Keeps the receipt the payee signed. */
    @RolesAllowed({Roles.FINANCE, Roles.CHARITY_OFFICER})
    public void receipt(String publicId, String name, InputStream content) {
        PayoutRow payout = hold(publicId, PayoutState.PAID);
        long file = files.keep(FilePurpose.PAYMENT_EVIDENCE, name, content).id();
        payouts.receipt(payout.id(), file);
        trail.record(AuditAct.on("payout", payout.id(), "keep-receipt").with("file", file));
    }

    /** Keeps the hospital's proof that the money was used for the treatment. */
    @RolesAllowed({Roles.FINANCE, Roles.CHARITY_OFFICER})
    public void proof(String publicId, String name, InputStream content) {
        PayoutRow payout = hold(publicId, PayoutState.PAID);
        long file = files.keep(FilePurpose.PAYMENT_EVIDENCE, name, content).id();
        payouts.proof(payout.id(), file);
        trail.record(AuditAct.on("payout", payout.id(), "keep-proof").with("file", file));
    }

    /** A case that was withdrawn or revoked is not paid, although its instalments are not cancelled yet. */
    private void refuseEnded(PayoutRow payout) {
        ApplicationStatus status = cases.hold(payout.applicationId()).status();
        if (status != ApplicationStatus.APPROVED && status != ApplicationStatus.PAYING) {
            throw new PayoutRefused(Reason.NOT_HERE, payout.number(), status);
        }
    }

    private void settle(PayoutRow payout, String reference, LocalDate valueDate) {
        long entry = ledger.post(
                LedgerEntry.about("payout", payout.id(), payout.number() + "-" + payout.instalment(), valueDate)
                        .inFund(payout.fundCode())
                        .debit(Account.FUND_GRANTS_PAYABLE, payout.amount())
                        .credit(Account.FUND_CASH, payout.amount()));
        if (!payouts.pay(payout.id(), reference, valueDate, entry)) {
            throw new PayoutRefused(Reason.NOT_HERE, payout.number());
        }
        people.voucher(payout.id());
        ApplicationRow application = cases.application(payout.applicationId());
        if (application.status() == ApplicationStatus.APPROVED) {
            cases.advance(application.id(), ApplicationStatus.PAYING, null);
        }
        boolean all = payouts.ofApplication(application.id()).stream()
                .filter(one -> one.awardId() == payout.awardId())
                .allMatch(one -> one.state() == PayoutState.PAID);
        if (all) {
            followUps.plan(application.id(), valueDate);
            cases.advance(application.id(), ApplicationStatus.FOLLOW_UP, null);
        }
    }

    private void match(OpenCase open, String returnedName) {
        PayeeRow payee = open.payee();
        if (!AccountName.matches(returnedName, payee.holder())) {
            throw new PayoutRefused(Reason.NAME_DIFFERS, returnedName == null ? "" : returnedName.strip());
        }
        boolean entitled = payee.kind() == PayeeKind.HOSPITAL
                || AccountName.matches(
                        payee.holder(),
                        name(open.patient().name()),
                        name(open.applicant().name()));
        if (!entitled) {
            throw new PayoutRefused(Reason.NOT_ENTITLED, payee.masked().holder());
        }
    }

    private static String name(Object name) {
        return name == null ? "" : name.toString();
    }

    private PayoutRow hold(String publicId, PayoutState state) {
        PayoutRow payout = payouts.hold(publicId).orElseThrow(() -> new PayoutRefused(Reason.UNKNOWN, publicId));
        if (payout.state() != state) {
            throw new PayoutRefused(Reason.NOT_HERE, payout.number(), payout.state());
        }
        return payout;
    }

    private static String reference(String typed) {
        String reference = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!reference.matches("[A-Z0-9-]{6,40}")) {
            throw new PayoutRefused(Reason.NOT_A_REFERENCE, typed);
        }
        return reference;
    }
}
