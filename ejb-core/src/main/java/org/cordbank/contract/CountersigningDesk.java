package org.cordbank.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.billing.Invoices;
import org.cordbank.contract.CountersigningRefused.Reason;
import org.cordbank.family.Families;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.partners.Hospitals;
import org.cordbank.unit.EnrolUnit;
import org.cordbank.unit.ProductType;
import org.cordbank.unit.UnitRegister;

/** Where the contract signatory checks who signed, countersigns or declines. */
@Stateless
@RolesAllowed(Roles.CONTRACT_SIGNATORY)
public class CountersigningDesk {
    private static final int SHORTEST_REASON = 4;

    @Inject
    private Contracts contracts;

    @Inject
    private ContractTerms terms;

    @Inject
    private SignedPapers papers;

    @Inject
    private ContractPrinting printing;

    @Inject
    private ContractMails mails;

    @Inject
    private Families families;

    @Inject
    private Hospitals hospitals;

    @Inject
    private UnitRegister units;

    @Inject
    private Invoices invoices;

    @Inject
    private Signatures signatures;

    @Inject
    private FormKeys keys;

    @Inject
    private Event<ContractCountersigned> countersigned;

    @Inject
    private Event<ContractDeclined> declined;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Contracts that wait for the bank, longest first, after the given one. */
    public List<WaitingRow> waiting(Instant after, long afterId, int most) {
        return contracts.waiting(after, afterId, most).stream()
                .map(contract -> waitingRow(contract.row()))
                .toList();
    }

    /** One waiting contract; refused when it does not wait any more. */
    public WaitingRow waiting(long contractId) {
        Contract contract = known(contractId);
        if (contract.status() != ContractStatus.SIGNED) {
            throw new CountersigningRefused(Reason.NOT_WAITING, contract.row().number(), contract.status());
        }
        return waitingRow(contract.row());
    }

    /** The written notices that went with the family's answers. */
    public List<String> notices(long contractId, Locale language) {
        var answers = contracts.answers(contractId);
        return terms.questions(language).stream()
                .filter(question -> question.isFlaggedBy(answers.get(question.code())))
                .map(ScreeningQuestion::notice)
                .toList();
    }

    /** Binds the bank: the unit is enrolled, the invoice written, the print ordered, the family told. */
    public void countersign(Countersign sign) {
        keys.once(sign.key(), "contract.countersign", () -> {
            if (!sign.identityChecked()) {
                throw new CountersigningRefused(Reason.IDENTITY_UNCHECKED);
            }
            Signature signature = signatures.own(sign.pin(), Meaning.APPROVED).spend();
            Contract contract = held(sign.contractId(), sign.version());
            refuseAltered(contract.row());
            contract.countersign(signature.signer(), signature.at());
            contracts.flush();
            bind(contract, signature);
            return contract.row().number().value();
        });
    }

    private void bind(Contract contract, Signature signature) {
        ContractRow row = contract.row();
        long unit = units.enrol(new EnrolUnit(
                row.familyAccountId(),
                ProductType.FAMILY,
                row.number().value(),
                row.dueDate(),
                row.hospitalId(),
                signature.signer().siteId()));
        long invoice =
                invoices.write(FirstInvoice.of(row, terms.plan(row.planId()).orElseThrow()));
        contract.enrolled(unit, invoice);
        contracts.flush();
        ContractRow bound = contract.row();
        papers.signedByBank(bound, signature);
        printing.order(bound);
        mails.countersigned(bound, invoices.invoice(invoice));
        countersigned.fire(
                new ContractCountersigned(bound.id(), bound.familyAccountId(), bound.number(), unit, invoice));
        trail.record(AuditAct.on("contract", bound.id(), "countersign")
                .with("unit", unit)
                .with("invoice", invoice)
                .with("identityChecked", true)
                .signed(signature));
    }

    /** Declines a signed contract; the family reads the reason. */
    public void decline(long contractId, int version, String reason, String pin, String key) {
        keys.once(key, "contract.decline", () -> {
            String why = reason == null ? "" : reason.strip();
            if (why.codePointCount(0, why.length()) < SHORTEST_REASON) {
                throw new CountersigningRefused(Reason.NO_REASON, SHORTEST_REASON);
            }
            Signature signature = signatures.own(pin, Meaning.APPROVED).spend();
            Contract contract = held(contractId, version);
            contract.decline(signature.signer(), why, signature.at());
            contracts.flush();
            ContractRow row = contract.row();
            mails.declined(row);
            declined.fire(new ContractDeclined(row.id(), row.familyAccountId(), row.number(), why));
            trail.record(
                    AuditAct.on("contract", row.id(), "decline").because(why).signed(signature));
            return row.number().value();
        });
    }

    private Contract known(long contractId) {
        return contracts.contract(contractId).orElseThrow(() -> new CountersigningRefused(Reason.UNKNOWN, contractId));
    }

    private Contract held(long contractId, int version) {
        Contract contract = contracts.hold(known(contractId));
        ContractRow row = contract.row();
        if (row.decidedAt() != null) {
            throw new CountersigningRefused(Reason.DECIDED_MEANWHILE, row.number(), row.decidedBy(), row.decidedAt());
        }
        if (contract.version() != version) {
            throw new CountersigningRefused(Reason.NOT_WAITING, row.number(), row.status());
        }
        return contract;
    }

    private void refuseAltered(ContractRow contract) {
        String text = papers.text(contract.id()).orElse("");
        if (!ContractText.hash(text).equals(contract.documentHash())) {
            throw new CountersigningRefused(Reason.DOCUMENT_ALTERED, contract.number());
        }
    }

    private WaitingRow waitingRow(ContractRow row) {
        return new WaitingRow(
                row,
                Duration.between(row.signedAt(), clock.instant()),
                families.masked(row.familyAccountId()),
                hospitals.hospital(row.hospitalId()).nameZh(),
                terms.plan(row.planId()).map(PlanRow::nameZh).orElse(""),
                notices(row.id(), Locale.SIMPLIFIED_CHINESE).size());
    }
}
