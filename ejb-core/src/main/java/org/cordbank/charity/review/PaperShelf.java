package org.cordbank.charity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.Sql;

/** Repository of pressed papers. */
@ApplicationScoped
class PaperShelf {
    private static final String ROW = "SELECT public_id, kind, number, pressed_at FROM charity_papers";

    @Inject
    private Sql sql;

    /** Papers the applicant of a case may read, oldest first. */
    List<PaperRow> ofApplication(long applicationId) {
        return sql.rows(ROW + " WHERE application_id = ? ORDER BY id", PaperShelf::row, applicationId);
    }

    /** Every paper of a case for its file: letters, notices, vouchers and the minutes that name it. */
    List<PaperRow> ofCase(long applicationId) {
        return sql.rows(
                ROW + " WHERE application_id = ?"
                        + " OR kind = 'NOTICE' AND subject_id IN (SELECT id FROM charity_notices WHERE application_id = ?)"
                        + " OR kind = 'VOUCHER' AND subject_id IN (SELECT id FROM charity_payouts WHERE application_id = ?)"
                        + " OR kind = 'MINUTES' AND subject_id IN (SELECT meeting_id FROM charity_agenda WHERE application_id = ?)"
                        + " ORDER BY id",
                PaperShelf::row,
                applicationId,
                applicationId,
                applicationId,
                applicationId);
    }

    List<PaperRow> ofMeeting(long meetingId) {
        return sql.rows(ROW + " WHERE kind = 'MINUTES' AND subject_id = ?", PaperShelf::row, meetingId);
    }

    /** File and owner of a paper. */
    Optional<Kept> kept(String publicId) {
        return sql.one(
                "SELECT file_id, application_id, number FROM charity_papers WHERE public_id = ?",
                row -> new Kept(row.getLong(1), row.getObject(2, Long.class), row.getString(3)),
                publicId);
    }

    /** Where a paper lies. @param applicationId null for the bank's file alone */
    record Kept(long fileId, Long applicationId, String number) {}

    private static PaperRow row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new PaperRow(
                row.getString("public_id"),
                row.getString("kind"),
                row.getString("number"),
                Sql.instant(row, "pressed_at"));
    }
}
