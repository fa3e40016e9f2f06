package org.cordbank.charity.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;

/** What other rooms ask of the programmes, within their own acts. */
@ApplicationScoped
public class Programmes {
    private static final String IN_FORCE =
            "SELECT * FROM charity_programmes p WHERE valid_from <= ? AND (valid_to IS NULL"
                    + " OR valid_to >= ?) AND edition = (SELECT MAX(edition) FROM charity_programmes n WHERE n.code = p.code"
                    + " AND n.valid_from <= ?) ORDER BY id";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Editions in force today. */
    public List<ProgrammeRow> inForce(Locale reader) {
        LocalDate today = LocalDate.now(clock);
        return sql.rows(IN_FORCE, row -> programme(row, reader), today, today, today);
    }

    /** Any edition, for the application that keeps it; its absence is a fault of the caller. */
    public ProgrammeRow programme(long id, Locale reader) {
        return sql.one("SELECT * FROM charity_programmes WHERE id = ?", row -> programme(row, reader), id)
                .orElseThrow(() -> new IllegalArgumentException("There is no programme edition " + id));
    }

    /** Papers an edition asks for, in order. */
    public List<RequiredDocument> documents(long programmeId, Locale reader) {
        return sql.rows(
                "SELECT * FROM charity_required_documents WHERE programme_id = ? ORDER BY position",
                row -> new RequiredDocument(
                        row.getString("code"),
                        row.getBoolean("needed"),
                        in(row, "name", reader),
                        in(row, "hint", reader)),
                programmeId);
    }

    /** Award tiers of an edition; the first that fits holds. */
    public List<AwardTier> tiers(long programmeId, Locale reader) {
        return sql.rows(
                "SELECT * FROM charity_tiers WHERE programme_id = ? ORDER BY position",
                row -> tier(row, reader),
                programmeId);
    }

    /** Partners of an edition, in order. */
    public List<PartnerRow> partners(long programmeId, Locale reader) {
        return sql.rows(
                "SELECT * FROM charity_partners WHERE programme_id = ? ORDER BY position",
                row -> new PartnerRow(row.getString("role"), in(row, "name", reader), in(row, "does", reader)),
                programmeId);
    }

    /** Questions of an edition, in order. */
    public List<EligibilityQuestion> questions(long programmeId, Locale reader) {
        return sql.rows(
                "SELECT * FROM charity_questions WHERE programme_id = ? ORDER BY position",
                row -> question(row, reader),
                programmeId);
    }

    /** True when the edition helps a patient of this age, in completed years. */
    public boolean helpsAge(long programmeId, int years) {
        return sql.one(
                        "SELECT 1 FROM charity_ages WHERE programme_id = ? AND from_years <= ? AND to_years >= ?",
                        row -> row.getInt(1),
                        programmeId,
                        years,
                        years)
                .isPresent();
    }

    /** True when the edition pays for this treatment. */
    public boolean paysFor(long programmeId, Treatment treatment) {
        return sql.one(
                        "SELECT 1 FROM charity_treatments WHERE programme_id = ? AND treatment = ?",
                        row -> row.getInt(1),
                        programmeId,
                        treatment)
                .isPresent();
    }

    /** True when a programme takes applications on the bank's date; without a period it does so all year. */
    public boolean takesApplications(String code) {
        LocalDate today = LocalDate.now(clock);
        boolean unlimited = sql.one("SELECT 1 FROM charity_periods WHERE programme_code = ? LIMIT 1", row -> 1, code)
                .isEmpty();
        return unlimited
                || sql.one(
                                "SELECT 1 FROM charity_periods WHERE programme_code = ? AND opens_on <= ? AND closes_on >= ?",
                                row -> 1,
                                code,
                                today,
                                today)
                        .isPresent();
    }

    /** Money set aside for a year; empty when the bank set none. */
    public Optional<Money> budget(String code, int year) {
        return sql.one(
                "SELECT budget FROM charity_budgets WHERE programme_code = ? AND year = ?",
                row -> new Money(row.getBigDecimal(1)),
                code,
                year);
    }

    /** A setting of the charity's course (days, counts); its absence is a fault. */
    public int rule(String name) {
        return sql.one("SELECT value FROM charity_rules WHERE name = ?", row -> row.getInt(1), name)
                .orElseThrow(() -> new IllegalStateException("charity_rules has no row " + name));
    }

    private static ProgrammeRow programme(ResultSet row, Locale reader) throws SQLException {
        return new ProgrammeRow(
                row.getLong("id"),
                row.getString("code"),
                row.getInt("edition"),
                row.getString("fund_code"),
                in(row, "name", reader),
                in(row, "purpose", reader),
                in(row, "who", reader),
                in(row, "amounts", reader),
                in(row, "deciders", reader),
                in(row, "figures", reader),
                new Money(row.getBigDecimal("cap_case")),
                new Money(row.getBigDecimal("cap_person")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"),
                row.getString("approver"));
    }

    private static AwardTier tier(ResultSet row, Locale reader) throws SQLException {
        String treatment = row.getString("treatment");
        boolean hard = row.getBoolean("certified_hardship");
        Boolean hardship = row.wasNull() ? null : hard;
        return new AwardTier(
                row.getLong("programme_id"),
                row.getInt("position"),
                row.getString("code"),
                treatment == null ? null : Treatment.valueOf(treatment),
                hardship,
                money(row, "income_per_head_most"),
                money(row, "own_cost_least"),
                money(row, "amount"),
                in(row, "name", reader));
    }

    private static EligibilityQuestion question(ResultSet row, Locale reader) throws SQLException {
        return new EligibilityQuestion(
                row.getLong("programme_id"),
                row.getInt("position"),
                row.getString("code"),
                EligibilityQuestion.Wanted.valueOf(row.getString("wanted")),
                in(row, "text", reader),
                in(row, "hint", reader),
                in(row, "otherwise", reader));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column) == null ? null : new Money(row.getBigDecimal(column));
    }

    private static String in(ResultSet row, String column, Locale reader) throws SQLException {
        return row.getString(column + (reader.getLanguage().equals("zh") ? "_zh" : "_en"));
    }
}
