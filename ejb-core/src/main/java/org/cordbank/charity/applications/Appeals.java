package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Sql;

/** Appeals against refusals, one for each application. */
@ApplicationScoped
class Appeals {
    private static final String TABLE = "charity_appeals";

    @Inject
    private Sql sql;

    @Inject
    private Seals seals;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    void file(long applicationId, String words) {
        long id = sql.next("charity_appeals_seq");
        sql.update(
                "INSERT INTO charity_appeals (id, application_id, words_sealed, filed_at, filed_by)"
                        + " VALUES (?, ?, ?, ?, ?)",
                id,
                applicationId,
                seals.seal(words, place(id)),
                clock.instant(),
                current.get().id());
    }

    Optional<AppealRow> of(long applicationId) {
        return sql.one("SELECT * FROM charity_appeals WHERE application_id = ?", this::row, applicationId);
    }

    void decide(long applicationId, boolean upheld, String words) {
        Actor who = current.get();
        int decided = sql.update(
                "UPDATE charity_appeals SET decided_at = ?, decided_by = ?, decided_by_name = ?, upheld = ?,"
                        + " decision_words = ? WHERE application_id = ? AND decided_at IS NULL",
                clock.instant(),
                who.id(),
                who.name(),
                upheld,
                words,
                applicationId);
        if (decided == 0) {
            throw new MovingRefused(MovingRefused.Reason.NO_APPEAL, applicationId);
        }
    }

    private AppealRow row(ResultSet row) throws SQLException {
        boolean right = row.getBoolean("upheld");
        Boolean upheld = row.wasNull() ? null : right;
        return new AppealRow(
                row.getLong("application_id"),
                seals.open(row.getBytes("words_sealed"), place(row.getLong("id"))),
                Sql.instant(row, "filed_at"),
                Sql.instant(row, "decided_at"),
                row.getString("decided_by_name"),
                upheld,
                row.getString("decision_words"));
    }

    private static Seals.Place place(long id) {
        return new Seals.Place(TABLE, "words_sealed", id);
    }
}
