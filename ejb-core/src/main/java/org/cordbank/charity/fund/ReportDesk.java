package org.cordbank.charity.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.fund.ReportRefused.Reason;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.charity.review.CaseLetters;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.Sql;
import org.cordbank.papers.Files;

/** Where the charity officer has a fund's quarterly and final reports pressed and publishes them in time. */
@Stateless
@RolesAllowed({Roles.CHARITY_OFFICER, Roles.FINANCE, Roles.MEDICAL_DIRECTOR, Roles.REGULATOR})
public class ReportDesk {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final String ROW =
            "SELECT r.*, p.public_id, p.file_id, e.file_id AS english_file_id FROM charity_reports r"
                    + " LEFT JOIN charity_papers p ON p.kind = 'REPORT' AND p.subject_id = r.id"
                    + " LEFT JOIN charity_papers e ON e.kind = 'REPORT_EN' AND e.subject_id = r.id";

    @Inject
    private Sql sql;

    @Inject
    private CaseLetters letters;

    @Inject
    private Programmes programmes;

    @Inject
    private Files files;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Reports of a fund, newest first. */
    public List<ReportRow> reports(String fund) {
        return sql.rows(ROW + " WHERE r.fund_code = ? ORDER BY r.to_day DESC, r.id DESC", ReportDesk::row, fund);
    }

    /** The last day of the latest quarter that is over. */
    public LocalDate latestQuarter() {
        LocalDate today = LocalDate.now(clock);
        int month = (today.getMonthValue() - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1;
        return today.withDayOfMonth(1).withMonth(month).minusDays(1);
    }

    /** When the report of a quarter is due. */
    public LocalDate quarterDue() {
        return latestQuarter().plusDays(programmes.rule("quarter_report_within_days"));
    }

    /** Orders the report of the quarter that ends on {@code to}; answers its id. */
    @RolesAllowed(Roles.CHARITY_OFFICER)
    public long orderQuarter(String fund, LocalDate to) {
        LocalDate from = to.minusMonths(MONTHS_OF_QUARTER - 1L).withDayOfMonth(1);
        return order(fund, "QUARTER", from, to, to.plusDays(programmes.rule("quarter_report_within_days")));
    }

    /** Orders the full report of an activity that ended on {@code to}; answers its id. */
    @RolesAllowed(Roles.CHARITY_OFFICER)
    public long orderFinal(String fund, LocalDate from, LocalDate to) {
        return order(fund, "FINAL", from, to, to.plusMonths(programmes.rule("final_report_within_months")));
    }

    /** Makes a pressed report public. @throws ReportRefused NOT_PRESSED */
    @RolesAllowed(Roles.CHARITY_OFFICER)
    public void publish(long id) {
        ReportRow report = report(id);
        if (!report.isPressed()) {
            throw new ReportRefused(Reason.NOT_PRESSED, report.to());
        }
        sql.update(
                "UPDATE charity_reports SET published_at = ? WHERE id = ? AND published_at IS NULL",
                clock.instant(),
                id);
        trail.record(AuditAct.on("fund-report", id, "publish")
                .with("fund", report.fundCode())
                .with("to", report.to()));
    }

    /** The content of a pressed report, in English or else in Chinese. Close it. */
    public InputStream open(long id, boolean english) {
        ReportRow report = report(id);
        Long file = english ? report.englishFileId() : report.fileId();
        if (file == null) {
            throw new ReportRefused(Reason.NOT_PRESSED, report.to());
        }
        return files.open(file);
    }

    private ReportRow report(long id) {
        return sql.one(ROW + " WHERE r.id = ?", ReportDesk::row, id)
                .orElseThrow(() -> new ReportRefused(Reason.UNKNOWN, id));
    }

    private long order(String fund, String kind, LocalDate from, LocalDate to, LocalDate due) {
        if (!to.isBefore(LocalDate.now(clock))) {
            throw new ReportRefused(Reason.NOT_OVER, to);
        }
        boolean known = sql.one(
                        "SELECT 1 FROM charity_reports WHERE fund_code = ? AND kind = ? AND to_day = ?",
                        row -> row.getInt(1),
                        fund,
                        kind,
                        to)
                .isPresent();
        if (known) {
            throw new ReportRefused(Reason.ORDERED, to);
        }
        long id = sql.next("charity_reports_seq");
        sql.update(
                "INSERT INTO charity_reports (id, fund_code, kind, from_day, to_day, due_on, ordered_by, ordered_by_name,"
                        + " ordered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                fund,
                kind,
                from,
                to,
                due,
                current.get().id(),
                current.get().name(),
                clock.instant());
        letters.order(CaseLetters.Paper.REPORT, id);
        letters.order(CaseLetters.Paper.REPORT_EN, id);
        trail.record(AuditAct.on("fund-report", id, "order").with("fund", fund).with("to", to));
        return id;
    }

    static ReportRow row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new ReportRow(
                row.getLong("id"),
                row.getString("fund_code"),
                row.getString("kind"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("public_id"),
                row.getObject("file_id", Long.class),
                row.getObject("english_file_id", Long.class),
                Sql.instant(row, "published_at"));
    }
}
