package org.cordbank.charity.fund;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.cordbank.charity.fund.ReportRefused.Reason;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;
import org.cordbank.papers.Files;

/** Published reports and how many were helped, for anyone. */
@Stateless
@PermitAll
public class ReportWindow {
    @Inject
    private Sql sql;

    @Inject
    private Files files;

    /** Published reports, newest first. */
    public List<PublishedReport> reports(int most) {
        return sql.rows(
                "SELECT public_id, english_id, fund_code, kind, from_day, to_day, number FROM charity_reports_published"
                        + " ORDER BY to_day DESC, id DESC LIMIT ?",
                row -> new PublishedReport(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getString(7)),
                most);
    }

    /** The content of a published report. Close it. @throws ReportRefused UNKNOWN */
    public InputStream open(String publicId) {
        return files.open(sql.one(
                        "SELECT IF(public_id = ?, file_id, english_file_id) FROM charity_reports_published"
                                + " WHERE public_id = ? OR english_id = ?",
                        row -> row.getLong(1),
                        publicId,
                        publicId,
                        publicId)
                .orElseThrow(() -> new ReportRefused(Reason.UNKNOWN, publicId)));
    }

    /** Patients helped by a fund in its latest months, newest first. */
    public List<FundCases> cases(String fund, int most) {
        return sql.rows(
                "SELECT year, month, cases, amount FROM charity_fund_cases WHERE fund_code = ?"
                        + " ORDER BY year DESC, month DESC LIMIT ?",
                row -> new FundCases(
                        YearMonth.of(row.getInt(1), row.getInt(2)), row.getInt(3), new Money(row.getBigDecimal(4))),
                fund,
                most);
    }
}
