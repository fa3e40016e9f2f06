package org.cordbank.charity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Sql;

/** Repository of reviewers, their declarations and opinions. */
@ApplicationScoped
class Opinions {
    @Inject
    private Sql sql;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** The round a case is in: a new one begins each time it comes to review. */
    int round(long applicationId) {
        return sql.one(
                        "SELECT COUNT(*) FROM charity_steps WHERE application_id = ? AND to_status = 'REVIEW'",
                        row -> row.getInt(1),
                        applicationId)
                .orElse(1);
    }

    /** Reviewers of a round by seat. */
    List<OpinionRow> of(long applicationId, int round) {
        return sql.rows(
                "SELECT * FROM charity_reviews WHERE application_id = ? AND round = ? ORDER BY seat, id",
                Opinions::row,
                applicationId,
                round);
    }

    /** @param seat null for a conflict */
    void declare(long applicationId, int round, Integer seat, String conflictWords) {
        sql.update(
                "INSERT INTO charity_reviews (id, application_id, round, seat, reviewer_id, reviewer_name, conflict,"
                        + " conflict_words, declared_at) VALUES (NEXT VALUE FOR charity_reviews_seq, ?, ?, ?, ?, ?, ?, ?, ?)",
                applicationId,
                round,
                seat,
                current.get().id(),
                current.get().name(),
                seat == null,
                conflictWords,
                clock.instant());
    }

    /** Keeps the opinion; false when it was given before. */
    boolean opine(long applicationId, int round, boolean supports, int score, String words) {
        return sql.update(
                        "UPDATE charity_reviews SET supports = ?, score = ?, words = ?, opined_at = ?"
                                + " WHERE application_id = ? AND round = ? AND reviewer_id = ? AND opined_at IS NULL",
                        supports,
                        score,
                        words,
                        clock.instant(),
                        applicationId,
                        round,
                        current.get().id())
                == 1;
    }

    private static OpinionRow row(ResultSet row) throws SQLException {
        int seat = row.getInt("seat");
        Integer taken = row.wasNull() ? null : seat;
        int score = row.getInt("score");
        Integer given = row.wasNull() ? null : score;
        boolean supports = row.getBoolean("supports");
        Boolean opinion = row.wasNull() ? null : supports;
        return new OpinionRow(
                row.getLong("reviewer_id"),
                row.getString("reviewer_name"),
                row.getInt("round"),
                taken,
                row.getBoolean("conflict"),
                opinion,
                given,
                row.getString("words"),
                Sql.instant(row, "opined_at"));
    }
}
