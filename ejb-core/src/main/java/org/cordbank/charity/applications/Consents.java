package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Sql;

/** What an applicant agreed to, text by text, and the texts in force. */
@ApplicationScoped
class Consents {
    @Inject
    private Sql sql;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Texts in force, in order. */
    List<ConsentRow> texts(Locale reader) {
        String language = reader.getLanguage().equals("zh") ? "_zh" : "_en";
        LocalDate today = LocalDate.now(clock);
        return sql.rows(
                "SELECT * FROM charity_consent_texts t WHERE valid_from <= ? AND edition = (SELECT MAX(edition) FROM"
                        + " charity_consent_texts n WHERE n.code = t.code AND n.valid_from <= ?) ORDER BY position",
                row -> new ConsentRow(
                        row.getString("code"),
                        row.getInt("edition"),
                        row.getBoolean("needed"),
                        row.getString("title" + language),
                        row.getString("text" + language)),
                today,
                today);
    }

    void keep(long applicationId, ConsentRow text, boolean given) {
        sql.update(
                "INSERT INTO charity_consents (application_id, code, edition, given, answered_at, answered_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE edition = VALUES(edition), given ="
                        + " VALUES(given), answered_at = VALUES(answered_at), answered_by = VALUES(answered_by)",
                applicationId,
                text.code(),
                text.edition(),
                given,
                clock.instant(),
                current.get().id());
    }

    /** Answers by code of the text. */
    Map<String, Boolean> given(long applicationId) {
        Map<String, Boolean> given = new LinkedHashMap<>();
        sql.rows(
                "SELECT code, given FROM charity_consents WHERE application_id = ?",
                row -> given.put(row.getString("code"), row.getBoolean("given")),
                applicationId);
        return given;
    }
}
