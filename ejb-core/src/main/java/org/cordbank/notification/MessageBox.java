package org.cordbank.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.Sql;

/** Messages a family finds on its own pages. The caller has checked which family account acts. */
@ApplicationScoped
public class MessageBox {
    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Puts a message into a family's box, in the act's transaction. @param link page of the portal from the root, or null */
    public long put(long familyAccountId, String textKey, String link, List<String> values) {
        sql.requireTransaction();
        JsonArrayBuilder json = Json.createArrayBuilder();
        values.forEach(json::add);
        long id = sql.next("notification_messages_seq");
        sql.update(
                "INSERT INTO notification_messages (id, family_account_id, text_key, text_values, link, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                id,
                familyAccountId,
                textKey,
                json.build().toString(),
                link,
                clock.instant());
        return id;
    }

    /** Messages with ids below {@code before} (0 for the newest), newest first, at most {@code limit}. */
    public List<MessageRow> messages(long familyAccountId, long before, int limit) {
        return sql.rows(
                "SELECT id, text_key, text_values, link, created_at, read_at FROM notification_messages"
                        + " WHERE family_account_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
                MessageBox::message,
                familyAccountId,
                before == 0 ? Long.MAX_VALUE : before,
                limit);
    }

    public int unread(long familyAccountId) {
        return sql.one(
                        "SELECT COUNT(*) FROM notification_messages WHERE family_account_id = ? AND read_at IS NULL",
                        row -> row.getInt(1),
                        familyAccountId)
                .orElse(0);
    }

    /** Marks a message of this family as read; another family's message is left alone. */
    public void read(long familyAccountId, long id) {
        sql.update(
                "UPDATE notification_messages SET read_at = ? WHERE id = ? AND family_account_id = ? AND read_at IS NULL",
                clock.instant(),
                id,
                familyAccountId);
    }

    /** Marks this family's messages up to and with {@code id} as read. */
    void readUpTo(long familyAccountId, long id) {
        sql.update(
                "UPDATE notification_messages SET read_at = ? WHERE id <= ? AND family_account_id = ? AND read_at IS NULL",
                clock.instant(),
                id,
                familyAccountId);
    }

    /** The page a message of this family leads to. */
    Optional<String> link(long familyAccountId, long id) {
        return sql.one(
                        "SELECT link FROM notification_messages WHERE id = ? AND family_account_id = ?",
                        row -> Optional.ofNullable(row.getString(1)),
                        id,
                        familyAccountId)
                .flatMap(link -> link);
    }

    private static MessageRow message(ResultSet row) throws SQLException {
        try (JsonReader values = Json.createReader(new StringReader(row.getString("text_values")))) {
            return new MessageRow(
                    row.getLong("id"),
                    row.getString("text_key"),
                    values.readArray().getValuesAs(JsonString::getString),
                    row.getString("link"),
                    Sql.instant(row, "created_at"),
                    Sql.instant(row, "read_at"));
        }
    }
}
