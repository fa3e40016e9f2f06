package org.cordbank.outreach.articles;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordbank.kernel.Sql;
import org.cordbank.outreach.OutreachRules;

/** Where anybody reads what the bank explains. Each call is one read. */
@Stateless
@PermitAll
public class ReadingRoom {
    private static final String PUBLISHED =
            "SELECT slug, kind, title_zh, title_en, summary_zh, summary_en, body_zh, body_en,"
                    + " reviewer_name, reviewed_on, review_due_on FROM outreach_published";

    @Inject
    private Sql sql;

    @Inject
    private OutreachRules rules;

    /** All published texts of a kind in the reader's language, by title. */
    public List<ArticleText> all(ArticleKind kind, Locale reader) {
        boolean chinese = isChinese(reader);
        return sql.rows(
                PUBLISHED + " WHERE kind = ? ORDER BY " + (chinese ? "title_zh" : "title_en, title_zh"),
                row -> text(row, chinese),
                kind);
    }

    /** One published text, if there is one at this address. */
    public Optional<ArticleText> text(String slug, Locale reader) {
        return sql.one(PUBLISHED + " WHERE slug = ?", row -> text(row, isChinese(reader)), slug == null ? "" : slug);
    }

    /**
     * Published texts in which the words stand: in Chinese, English, pinyin or its initials. Those that carry them in the
     * title come first. Nothing asked, nothing found.
     */
    public List<ArticleText> search(String typed, Locale reader) {
        String asked = SearchWords.asked(typed);
        if (asked.isEmpty()) {
            return List.of();
        }
        String like = "%" + asked.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return sql.rows(
                PUBLISHED + " WHERE REPLACE(search_words, ' ', '') LIKE ? ESCAPE '!'"
                        + " ORDER BY LOWER(REPLACE(CONCAT(title_zh, title_en), ' ', '')) LIKE ? ESCAPE '!' DESC, kind, title_zh"
                        + " LIMIT ?",
                row -> text(row, isChinese(reader)),
                like,
                like,
                rules.value("search_results"));
    }

    private static ArticleText text(ResultSet row, boolean chinese) throws SQLException {
        boolean english = !chinese
                && !row.getString("title_en").isEmpty()
                && !row.getString("body_en").isEmpty();
        String language = english ? "_en" : "_zh";
        return new ArticleText(
                row.getString("slug"),
                ArticleKind.valueOf(row.getString("kind")),
                row.getString("title" + language),
                row.getString("summary" + language),
                Markdown.html(row.getString("body" + language)),
                chinese || english,
                row.getString("reviewer_name"),
                row.getObject("reviewed_on", LocalDate.class),
                row.getObject("review_due_on", LocalDate.class));
    }

    private static boolean isChinese(Locale reader) {
        return reader.getLanguage().equals("zh");
    }
}
