package org.cordbank.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.util.UUID;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Sql;

/** Where letters are posted: a row of the act's own transaction, so a letter goes out exactly when its act stands. */
@ApplicationScoped
public class Outbox {
    private static final String TABLE = "notification_mails";
    private static final int HINT_MAX = 100;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private Seals seals;

    @Inject
    private Scriptorium scriptorium;

    /** Posts a letter in the running transaction; answers its number. Whether mail can be sent right now does not matter. */
    public long post(Letter letter) {
        sql.requireTransaction();
        WrittenLetter written = scriptorium.write(letter);
        boolean secret = letter.kind().isSecret();
        long id = sql.next("notification_mails_seq");
        sql.update(
                "INSERT INTO notification_mails (id, created_at, recipient, recipient_hint, template, locale, subject,"
                        + " body_text, body_html, calendar, sealed_content, secret, message_id, state, due_at, send_before)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', UTC_TIMESTAMP(6),"
                        + " UTC_TIMESTAMP(6) + INTERVAL ? SECOND)",
                id,
                clock.instant(),
                seals.seal(letter.to(), new Seals.Place(TABLE, "recipient", id)),
                hint(letter.to()),
                letter.kind().template(),
                letter.locale().getLanguage(),
                secret ? null : written.subject(),
                secret ? null : written.text(),
                secret ? null : written.html(),
                letter.calendar() == null ? null : letter.calendar().text(letter.to()),
                secret ? seals.seal(json(written), new Seals.Place(TABLE, "sealed_content", id)) : null,
                secret,
                id + "." + UUID.randomUUID(),
                letter.worthFor() == null ? null : letter.worthFor().toSeconds());
        return id;
    }

    String recipient(long id, byte[] sealed) {
        return seals.open(sealed, new Seals.Place(TABLE, "recipient", id));
    }

    WrittenLetter content(long id, byte[] sealed) {
        String json = seals.open(sealed, new Seals.Place(TABLE, "sealed_content", id));
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject letter = reader.readObject();
            return new WrittenLetter(letter.getString("subject"), letter.getString("text"), letter.getString("html"));
        }
    }

    private static String json(WrittenLetter letter) {
        return Json.createObjectBuilder()
                .add("subject", letter.subject())
                .add("text", letter.text())
                .add("html", letter.html())
                .build()
                .toString();
    }

    /** Enough of the address to recognise it in a list, too little to write to it. */
    private static String hint(String address) {
        int at = address.lastIndexOf('@');
        String hint =
                at < 1 ? "***" : address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
        return hint.length() > HINT_MAX ? hint.substring(0, HINT_MAX) : hint;
    }
}
