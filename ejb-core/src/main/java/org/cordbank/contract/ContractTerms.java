package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;
import org.cordbank.limits.Catalogues;
import org.cordbank.limits.Entry;
import org.cordbank.limits.Kept;
import org.cordbank.limits.Limits;
import org.cordbank.limits.Scope;

/** What is on offer today: the price list, the consent texts and the screening questions, each in its newest edition. */
@ApplicationScoped
class ContractTerms {
    private static final String IN_FORCE = " t WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)"
            + " AND edition = (SELECT MAX(edition) FROM %s n WHERE n.code = t.code AND n.valid_from <= ?)";

    private static final String AGE = "AGE";

    @Inject
    private Sql sql;

    @Inject
    private Catalogues catalogues;

    @Inject
    private Limits limits;

    @Inject
    private Clock clock;

    private final Kept<Long, Optional<PlanRow>> plans = new Kept<>();
    private final Kept<Text, Optional<ConsentText>> texts = new Kept<>();

    private record Text(long id, Locale locale) {}

    List<PlanRow> plans() {
        LocalDate today = LocalDate.now(clock);
        String query = "SELECT * FROM contract_plans" + IN_FORCE.formatted("contract_plans") + " ORDER BY id";
        return sql.rows(query, ContractTerms::plan, today, today, today);
    }

    /** An edition never changes once it is written. */
    Optional<PlanRow> plan(long id) {
        return plans.of(
                id, wanted -> sql.one("SELECT * FROM contract_plans WHERE id = ?", ContractTerms::plan, wanted));
    }

    List<ConsentText> consents(Locale locale) {
        LocalDate today = LocalDate.now(clock);
        String query = "SELECT * FROM contract_texts" + IN_FORCE.formatted("contract_texts") + " ORDER BY position";
        return sql.rows(query, row -> text(row, locale), today, today, today);
    }

    /** An edition never changes once it is written. */
    Optional<ConsentText> consent(long id, Locale locale) {
        return texts.of(
                new Text(id, locale),
                wanted -> sql.one(
                        "SELECT * FROM contract_texts WHERE id = ?", row -> text(row, wanted.locale()), wanted.id()));
    }

    /** Questions in force, by theme; the age is not asked, for the identity number has told it. */
    List<ScreeningQuestion> questions(Locale locale) {
        return catalogues.inForce("screening-questions").stream()
                .filter(entry -> !entry.code().equals(AGE))
                .map(entry -> question(entry, locale))
                .sorted(Comparator.comparing(ScreeningQuestion::theme))
                .toList();
    }

    /** Years a guardian must have, from the limit {@code mother.age} of family storage. */
    int youngestGuardian() {
        return limits.of("mother.age", Scope.FAMILY).min().intValueExact();
    }

    int rule(String name) {
        return sql.one("SELECT value FROM contract_rules WHERE name = ?", row -> row.getInt(1), name)
                .orElseThrow(() -> new IllegalStateException("contract_rules has no row " + name));
    }

    private static PlanRow plan(ResultSet row) throws SQLException {
        return new PlanRow(
                row.getLong("id"),
                row.getString("code"),
                row.getInt("edition"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("summary_zh"),
                row.getString("summary_en"),
                row.getInt("term_years"),
                new Money(row.getBigDecimal("first_fee")),
                new Money(row.getBigDecimal("yearly_fee")),
                row.getInt("years_at_signing"),
                new Money(row.getBigDecimal("discount")));
    }

    private static ConsentText text(ResultSet row, Locale locale) throws SQLException {
        return new ConsentText(
                row.getLong("id"),
                row.getString("code"),
                row.getInt("edition"),
                row.getBoolean("needed"),
                in(row, "title", locale),
                in(row, "basis", locale),
                in(row, "summary", locale),
                in(row, "full", locale));
    }

    private static ScreeningQuestion question(Entry entry, Locale locale) {
        return new ScreeningQuestion(
                entry.code(),
                entry.version(),
                HealthTheme.of(entry.code()),
                entry.name(locale),
                "YES".equals(entry.text("flagged_answer")),
                ScreeningQuestion.Outcome.valueOf(entry.text("family_outcome")),
                entry.text("told", locale));
    }

    private static String in(ResultSet row, String column, Locale locale) throws SQLException {
        return row.getString(column + (locale.getLanguage().equals("zh") ? "_zh" : "_en"));
    }
}
