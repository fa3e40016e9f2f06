package org.cordbank.charity.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Sql;

/** Repository of follow-ups. */
@ApplicationScoped
class FollowUps {
    private static final String TABLE = "charity_follow_ups";
    private static final String WORDS = "words_sealed";
    private static final List<String> RULES =
            List.of("follow_up_first_month", "follow_up_second_month", "follow_up_third_month");
    private static final String ROW = "SELECT f.*, a.public_id, a.number FROM charity_follow_ups f"
            + " JOIN charity_applications a ON a.id = f.application_id";

    @Inject
    private Sql sql;

    @Inject
    private Seals seals;

    @Inject
    private Programmes programmes;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    void plan(long applicationId, LocalDate from) {
        for (String rule : RULES) {
            int month = programmes.rule(rule);
            sql.update(
                    "INSERT INTO charity_follow_ups (id, application_id, month, due_on)"
                            + " VALUES (NEXT VALUE FOR charity_follow_ups_seq, ?, ?, ?)",
                    applicationId,
                    month,
                    from.plusMonths(month));
        }
    }

    /** Follow-ups that are not done, those due first before others. */
    List<FollowUpRow> open(int most) {
        return sql.rows(
                ROW + " WHERE f.done_at IS NULL AND a.status = 'FOLLOW_UP' ORDER BY f.due_on, f.id LIMIT ?",
                this::row,
                most);
    }

    Optional<FollowUpRow> hold(long id) {
        return sql.one("SELECT id FROM charity_follow_ups WHERE id = ? FOR UPDATE", row -> row.getLong(1), id)
                .flatMap(held -> sql.one(ROW + " WHERE f.id = ?", this::row, held));
    }

    boolean done(long id, String words) {
        return sql.update(
                        "UPDATE charity_follow_ups SET words_sealed = ?, done_at = ?, done_by = ?, done_by_name = ?"
                                + " WHERE id = ? AND done_at IS NULL",
                        seals.seal(words, new Seals.Place(TABLE, WORDS, id)),
                        clock.instant(),
                        current.get().id(),
                        current.get().name(),
                        id)
                == 1;
    }

    boolean allDone(long applicationId) {
        return sql.one(
                        "SELECT 1 FROM charity_follow_ups WHERE application_id = ? AND done_at IS NULL LIMIT 1",
                        row -> row.getInt(1),
                        applicationId)
                .isEmpty();
    }

    private FollowUpRow row(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new FollowUpRow(
                id,
                row.getLong("application_id"),
                row.getString("public_id"),
                row.getString("number"),
                row.getInt("month"),
                row.getObject("due_on", LocalDate.class),
                seals.open(row.getBytes(WORDS), new Seals.Place(TABLE, WORDS, id)),
                Sql.instant(row, "done_at"),
                row.getString("done_by_name"));
    }
}
