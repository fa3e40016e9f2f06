package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.contract.CertifyingRefused.Reason;
import org.cordbank.family.Families;
import org.cordbank.kernel.BankClock;
import org.cordbank.unit.FreezingFact;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;

/** What release asks for once a released unit hangs in its long-term position. */
@ApplicationScoped
public class CertificateOffice {
    @Inject
    private Certificates certificates;

    @Inject
    private Contracts contracts;

    @Inject
    private Families families;

    @Inject
    private UnitRegister units;

    @Inject
    private ContractPrinting printing;

    @Inject
    private Event<CertificateIssued> issued;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Issues the certificate of a unit and answers its id; a unit that has a valid one keeps it.
     *
     * @throws CertifyingRefused when the contract does not bind or the unit has no number
     */
    public long certify(long unitId) {
        UnitRow unit = units.lock(unitId);
        Optional<Certificate> standing = certificates.validOf(unitId);
        if (standing.isPresent()) {
            return standing.get().id();
        }
        ContractRow contract = contracts
                .byUnit(unitId)
                .map(Contract::row)
                .orElseThrow(() -> new CertifyingRefused(Reason.NOT_BINDING, unit.label(), "-"));
        if (!contract.status().binds()) {
            throw new CertifyingRefused(Reason.NOT_BINDING, contract.number(), contract.status());
        }
        if (unit.din() == null) {
            throw new CertifyingRefused(Reason.NO_DIN);
        }
        return issue(unit, contract).id();
    }

    /** The valid certificate of a unit, if it has one. */
    public Optional<CertificateRow> valid(long unitId) {
        return certificates.validOf(unitId).map(Certificate::row);
    }

    /** Withdraws the valid certificate of a unit that is no longer stored; a unit without one is left alone. */
    public void withdraw(long unitId, String why) {
        certificates.validOf(unitId).ifPresent(certificate -> {
            certificate.withdraw(why, LocalDate.now(clock));
            certificates.flush();
            trail.record(AuditAct.on("certificate", certificate.id(), "withdraw")
                    .because(why)
                    .with("unit", unitId));
        });
    }

    private Certificate issue(UnitRow unit, ContractRow contract) {
        LocalDate today = LocalDate.now(clock);
        Instant stored = units.freezing(unit.id()).map(FreezingFact::frozenAt).orElse(unit.statusSince());
        Certificate fresh = new Certificate(
                certificates.nextNumber(YearMonth.from(today)),
                contract.id(),
                unit.id(),
                unit.din(),
                families.masked(contract.familyAccountId()).name(),
                today,
                LocalDate.ofInstant(stored, BankClock.ZONE));
        certificates.add(fresh);
        CertificateRow row = fresh.row();
        printing.order(row);
        issued.fire(new CertificateIssued(row.id(), row.number(), row.unitId(), row.contractId()));
        trail.record(AuditAct.on("certificate", row.id(), "issue")
                .with("number", row.number())
                .with("unit", row.unitId())
                .with("contract", contract.number()));
        return fresh;
    }
}
