package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.cordbank.charity.applications.IntakeRefused.Reason;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.kernel.Sql;

/** Reasons to choose from; what is said is the template in the applicant's language and the officer's own words. */
@ApplicationScoped
class Reasons {
    private static final int LONGEST = 300;

    @Inject
    private Sql sql;

    @Inject
    private Programmes programmes;

    List<ReasonRow> toSendBack(Locale reader) {
        String column = reader.getLanguage().equals("zh") ? "text_zh" : "text_en";
        return sql.rows(
                "SELECT code, " + column + " AS text FROM charity_reasons WHERE act = 'SEND_BACK' ORDER BY position",
                row -> new ReasonRow(row.getString("code"), row.getString("text")));
    }

    /** The whole reason as the applicant reads it. */
    String whole(String template, String words, Locale applicant) {
        String text = toSendBack(applicant).stream()
                .filter(each -> each.code().equals(template))
                .map(ReasonRow::text)
                .findFirst()
                .orElseThrow(() -> new IntakeRefused(Reason.NO_TEMPLATE));
        String own = words == null ? "" : words.strip();
        int least = programmes.rule("reason_least_chars");
        if (own.codePointCount(0, own.length()) < least || own.length() > LONGEST) {
            throw new IntakeRefused(Reason.NO_WORDS, least, LONGEST);
        }
        return applicant.getLanguage().equals("zh") ? text + "：" + own : text + " — " + own;
    }
}
