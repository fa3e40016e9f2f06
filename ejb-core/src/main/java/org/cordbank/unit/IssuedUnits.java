package org.cordbank.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.Seals;
import org.cordbank.unit.IssueRefused.Reason;

/** The register of issued units, for rooms that issue one or must know whether one was issued for somebody. */
@ApplicationScoped
public class IssuedUnits {
    private static final String RECIPIENT = "unit.recipient";

    @Inject
    private Issues issues;

    @Inject
    private Units units;

    @Inject
    private Seals seals;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What the register says of one number and one person. */
    public enum Finding {
        /** The unit was issued, and for this person. */
        MATCHES,
        /** The unit was issued, but not for this person. */
        OTHER_RECIPIENT,
        /** No unit with this number was issued. */
        NOT_ISSUED
    }

    /** What was found, with the line of the register where there is one. */
    public record Checked(Finding finding, Optional<IssueRow> issue) {}

    /**
     * Enters an issued unit; answers its id.
     *
     * @throws IssueRefused KNOWN when the number stands in the register already: a unit is issued once
     */
    public long enter(EnterIssue entered) {
        LocalDate today = LocalDate.now(clock);
        if (entered.issuedOn().isAfter(today)) {
            throw new IssueRefused(Reason.IN_THE_FUTURE, entered.issuedOn());
        }
        String hospital = entered.hospital() == null ? "" : entered.hospital().strip();
        if (hospital.isEmpty()) {
            throw new IssueRefused(Reason.NO_HOSPITAL);
        }
        issues.byDin(entered.din()).ifPresent(known -> {
            throw known(entered.din(), known.row().issuedOn());
        });
        Long unitId = units.byDin(entered.din()).map(Unit::id).orElse(null);
        Issue issue = new Issue(entered, hospital, unitId, index(entered.recipient()), clock.instant(), current.get());
        try {
            issues.add(issue);
        } catch (PersistenceException failed) {
            throw String.valueOf(failed.getMessage()).contains("unit_issues_din")
                    ? known(entered.din(), today)
                    : failed;
        }
        trail.record(AuditAct.on("unit-issue", issue.id(), "enter")
                .with("din", entered.din())
                .with("issuedOn", entered.issuedOn())
                .with("hospital", hospital));
        return issue.id();
    }

    /** Whether the unit with this number was issued for this person. */
    public Checked check(Din din, IdCardNumber person) {
        Optional<Issue> issue = issues.byDin(din);
        Finding finding = issue.map(line -> line.wasFor(index(person)) ? Finding.MATCHES : Finding.OTHER_RECIPIENT)
                .orElse(Finding.NOT_ISSUED);
        return new Checked(finding, issue.map(Issue::row));
    }

    /** Units issued for this person, oldest first. */
    public List<IssueRow> issuedFor(IdCardNumber person) {
        return issues.forRecipient(index(person)).stream().map(Issue::row).toList();
    }

    private byte[] index(IdCardNumber person) {
        return seals.index(RECIPIENT, person.value());
    }

    private static IssueRefused known(Din din, LocalDate on) {
        return new IssueRefused(Reason.KNOWN, din, on);
    }
}
