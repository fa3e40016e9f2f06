package org.cordbank.jobs;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.cordbank.kernel.Sql;

/**
 * A job as a page shows it.
 *
 * @param total steps in all, 0 while unknown
 * @param error why the last try failed: the key of a refusal or the words of a failure; null when none did
 * @param resultFileId the file it made, 0 when none
 * @param cancelAsked somebody asked a running job to stop
 */
public record JobRow(
        long id,
        String kind,
        JobState state,
        long done,
        long total,
        String ownerName,
        int tries,
        String error,
        long resultFileId,
        boolean cancelAsked,
        Instant createdAt,
        Instant finishedAt)
        implements Serializable {
    static final String COLUMNS = "id, kind, state, progress_done, progress_total, owner_name, tries, error,"
            + " result_file_id, cancel_asked, created_at, finished_at";

    static JobRow of(ResultSet row) throws SQLException {
        return new JobRow(
                row.getLong("id"),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getLong("progress_done"),
                row.getLong("progress_total"),
                row.getString("owner_name"),
                row.getInt("tries"),
                row.getString("error"),
                row.getLong("result_file_id"),
                row.getBoolean("cancel_asked"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "finished_at"));
    }

    /** Progress in whole percent, 0 to 100; 0 while the total is unknown. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
