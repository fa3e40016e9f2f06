package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Sql;

/** The thread between an applicant and the charity officer; sealed, for people write about illness in it. */
@ApplicationScoped
class MessageThread {
    private static final String TABLE = "charity_messages";

    @Inject
    private Sql sql;

    @Inject
    private Seals seals;

    @Inject
    private CurrentActor current;

    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    void fromBank(ApplicationRow application, String words) {
        write(application.id(), true, words);
        letters.message(application);
    }

    void fromApplicant(ApplicationRow application, String words) {
        write(application.id(), false, words);
    }

    private void write(long applicationId, boolean fromBank, String words) {
        Actor who = current.get();
        long id = sql.next("charity_messages_seq");
        sql.update(
                "INSERT INTO charity_messages (id, application_id, from_bank, writer_id, writer_name, words_sealed,"
                        + " written_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                applicationId,
                fromBank,
                who.id(),
                fromBank ? who.name() : "",
                seals.seal(words, new Seals.Place(TABLE, "words_sealed", id)),
                clock.instant());
    }

    /** The thread, oldest first. */
    List<MessageRow> messages(long applicationId) {
        return sql.rows(
                "SELECT * FROM charity_messages WHERE application_id = ? ORDER BY id",
                row -> new MessageRow(
                        row.getBoolean("from_bank"),
                        row.getString("writer_name"),
                        seals.open(
                                row.getBytes("words_sealed"),
                                new Seals.Place(TABLE, "words_sealed", row.getLong("id"))),
                        Sql.instant(row, "written_at")),
                applicationId);
    }

    /** How many messages the applicant's side wrote in the last day. */
    int writtenToday(long applicationId) {
        return sql.one(
                        "SELECT COUNT(*) FROM charity_messages WHERE application_id = ? AND NOT from_bank"
                                + " AND written_at > ?",
                        row -> row.getInt(1),
                        applicationId,
                        clock.instant().minus(Duration.ofDays(1)))
                .orElse(0);
    }
}
