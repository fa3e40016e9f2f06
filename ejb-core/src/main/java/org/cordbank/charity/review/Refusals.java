package org.cordbank.charity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.charity.review.ReviewRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Sql;

/** Refusing and granting a case: a reason of the list and words of one's own, kept as a decision. */
@ApplicationScoped
public class Refusals {
    @Inject
    private Sql sql;

    @Inject
    private Programmes programmes;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Reasons to choose from, in order. */
    public List<RefusalReason> reasons(Locale reader) {
        String column = reader.getLanguage().equals("zh") ? "text_zh" : "text_en";
        return sql.rows(
                "SELECT code, " + column + " FROM charity_reasons WHERE act = 'REFUSE' ORDER BY position",
                row -> new RefusalReason(row.getString(1), row.getString(2)));
    }

    /**
     * What the applicant reads: the reason in the applicant's language and the words.
     *
     * @throws ReviewRefused CHOOSE_A_REASON or SAY_WHY
     */
    public String sentence(ApplicationRow application, String code, String words) {
        RefusalReason reason = reasons(application.language()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ReviewRefused(Reason.CHOOSE_A_REASON, code == null ? "" : code));
        String own = words == null ? "" : words.strip();
        int least = programmes.rule("reason_least_chars");
        if (own.codePointCount(0, own.length()) < least) {
            throw new ReviewRefused(Reason.SAY_WHY, least);
        }
        return application.language().getLanguage().equals("zh")
                ? reason.text() + "。" + own
                : reason.text() + " " + own;
    }

    /** Keeps a decision; answers its id. */
    public long keep(ApplicationRow application, String stage, boolean granted, String code, String words) {
        long id = sql.next("charity_decisions_seq");
        sql.update(
                "INSERT INTO charity_decisions (id, application_id, stage, granted, reason_code, words, decided_by,"
                        + " decided_by_name, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                application.id(),
                stage,
                granted,
                code,
                words == null || words.isBlank() ? null : words.strip(),
                current.get().id(),
                current.get().name(),
                clock.instant());
        return id;
    }
}
