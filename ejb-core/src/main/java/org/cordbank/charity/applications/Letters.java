package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cordbank.identity.FamilyAccounts;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.notification.Letter;
import org.cordbank.notification.LetterKind;
import org.cordbank.notification.Outbox;

/**
 * What is mailed about an application, in the transaction of the act: its number, its state in words and a link. Never a
 * name of the patient, a diagnosis, an amount of income or a reason that could tell of one; those are read after signing
 * in.
 */
@ApplicationScoped
class Letters {
    private static final String STATUS_PAGE = "/charity/case.xhtml?id=";
    private static final String TASKS_PAGE = "/charity/tasks.xhtml?id=";
    private static final String CONFIRM_PAGE = "/charity/confirm.xhtml?id=";

    @Inject
    private Outbox outbox;

    @Inject
    private FamilyAccounts accounts;

    @Inject
    private BankIdentity bank;

    /** The application came to another status; a draft that begins needs no letter. */
    void moved(ApplicationRow application, ApplicationStatus from) {
        boolean silent = from == null
                || application.status() == ApplicationStatus.IN_INTAKE
                || application.status() == ApplicationStatus.SUBMITTED && from == ApplicationStatus.IN_INTAKE;
        if (silent) {
            return;
        }
        CharityWords words = CharityWords.in(application.language());
        String state = words.of("ApplicationStatus." + application.status().name() + ".family");
        String page = application.status() == ApplicationStatus.NEEDS_CORRECTION ? TASKS_PAGE : STATUS_PAGE;
        post(application, "letter.moved", page, application.number() == null ? "" : application.number(), state);
    }

    /** How to go on with a draft from any device. */
    void resume(ApplicationRow application, String until) {
        post(application, "letter.resume", TASKS_PAGE, until);
    }

    /** A draft will end soon. */
    void endsSoon(ApplicationRow application, String until) {
        post(application, "letter.ends", TASKS_PAGE, until);
    }

    /** The bank wrote in the thread. */
    void message(ApplicationRow application) {
        post(application, "letter.message", STATUS_PAGE, application.number());
    }

    /** Asks the applicant to confirm what a helper filled in. */
    void confirm(ApplicationRow application, EmailAddress applicant, String organisation) {
        CharityWords words = CharityWords.in(application.language());
        send(
                applicant.value(),
                application.language(),
                words.of("letter.confirm.title"),
                words.of("letter.confirm.body", organisation),
                words.of("letter.confirm.link"),
                CONFIRM_PAGE + application.publicId());
    }

    private void post(ApplicationRow application, String key, String page, Object... values) {
        CharityWords words = CharityWords.in(application.language());
        for (String to : readers(application)) {
            send(
                    to,
                    application.language(),
                    words.of(key + ".title", values),
                    words.of(key + ".body", values),
                    words.of(key + ".link"),
                    page + application.publicId());
        }
    }

    private Set<String> readers(ApplicationRow application) {
        Set<String> readers = new LinkedHashSet<>();
        readers.add(accounts.address(application.authorAccountId()));
        if (application.applicantAccountId() != null) {
            readers.add(accounts.address(application.applicantAccountId()));
        }
        return readers;
    }

    private void send(String to, Locale language, String title, String body, String link, String page) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("name", CharityWords.in(language).of("letter.reader"));
        values.put("body", body);
        values.put("linkLabel", link);
        values.put("url", bank.publicUrl() + page);
        outbox.post(new Letter(to, language, LetterKind.GENERIC, values));
    }
}
