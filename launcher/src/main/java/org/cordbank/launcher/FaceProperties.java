package org.cordbank.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.cordbank.db.Account;
import org.cordbank.db.Keys;

/** What both faces are told, as system properties; the operator's own come first and cannot change the launcher's. */
final class FaceProperties {
    private final Map<String, String> all = new TreeMap<>();
    private final Settings settings;

    FaceProperties(Settings settings, DataFolder folder) throws IOException {
        this.settings = settings;
        all.putAll(settings.properties());
        all.put("cordbank.keys", keys(folder).toString());
        all.put("cordbank.files", folder.sub("files").toString());
        all.put("cordbank.demo", Boolean.toString(settings.demo()));
    }

    private Path keys(DataFolder folder) throws IOException {
        return settings.keys().isPresent()
                ? settings.keys().get().toAbsolutePath()
                : Keys.drawIfMissing(folder.path().resolve("keys"));
    }

    FaceProperties database(String url, String schema) {
        all.put("cordbank.db.url", url);
        all.put("cordbank.schema", schema);
        return this;
    }

    FaceProperties addresses(String portal, String office) {
        all.put("cordbank.portal.url", settings.publicUrl().orElse(portal));
        all.put("cordbank.office.url", office);
        all.putIfAbsent("cordbank.bank.publicUrl", settings.publicUrl().orElse(portal));
        settings.publicUrl().ifPresent(url -> all.put("cordbank.public.url", url));
        return this;
    }

    /** The demo's own post office, or the mail server the operator named; {@code mails} may be null. */
    FaceProperties mails(MailCatcher mails) {
        if (mails != null) {
            all.put("cordbank.mail.host", Account.HOST);
            all.put("cordbank.mail.port", Integer.toString(mails.smtpPort()));
            all.put("cordbank.mail.page", mails.url());
        } else {
            settings.smtp().ifPresent(smtp -> {
                String[] part = smtp.split(":", 2);
                all.put("cordbank.mail.host", part[0]);
                all.put("cordbank.mail.port", part.length == 2 ? part[1] : "25");
            });
        }
        return this;
    }

    /** Where the back office reads whom to hire first; {@code note} may be null. */
    FaceProperties firstAdmin(FirstAdmin.Note note) {
        if (note != null) {
            all.put("cordbank.first.admin", note.file().toString());
        }
        return this;
    }

    Map<String, String> all() {
        return Map.copyOf(all);
    }
}
