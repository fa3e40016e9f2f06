package org.cordbank.charity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Sql;
import org.cordbank.unit.IssueRow;
import org.cordbank.unit.IssuedUnits;

/** Repository of medical checks. */
@ApplicationScoped
class Checks {
    @Inject
    private Sql sql;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    void keep(long applicationId, IssuedUnits.Checked checked, CheckFindings found, boolean passed) {
        sql.update(
                "INSERT INTO charity_checks (id, application_id, finding, din, issued_on, other_bank, hospital_contact,"
                        + " confirmed_on, note, passed, checked_by, checked_by_name, checked_at)"
                        + " VALUES (NEXT VALUE FOR charity_checks_seq, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                applicationId,
                checked.finding() == null ? "OTHER_BANK" : checked.finding().name(),
                found.din() == null ? null : found.din().value(),
                checked.issue().map(IssueRow::issuedOn).orElse(null),
                blank(found.otherBank()),
                found.hospitalContact().strip(),
                found.confirmedOn(),
                blank(found.note()),
                passed,
                current.get().id(),
                current.get().name(),
                clock.instant());
    }

    List<CheckRow> of(long applicationId) {
        return sql.rows(
                "SELECT * FROM charity_checks WHERE application_id = ? ORDER BY id",
                row -> new CheckRow(
                        row.getString("finding"),
                        row.getString("din"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("other_bank"),
                        row.getString("hospital_contact"),
                        row.getObject("confirmed_on", LocalDate.class),
                        row.getString("note"),
                        row.getBoolean("passed"),
                        row.getString("checked_by_name"),
                        Sql.instant(row, "checked_at")),
                applicationId);
    }

    private static String blank(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
