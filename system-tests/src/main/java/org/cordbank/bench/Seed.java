package org.cordbank.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Rows for measuring, written by the schema's owner in one statement each: units in their long-term position, each with
 * a valid certificate whose code is computed from its number. They are no histories: what a scenario does not read is
 * not there.
 */
public final class Seed {
    /** Ids far above those the bank draws for itself. */
    static final long FIRST = 1_000_000_000L;

    /** A DIN ends in six digits, and each unit has its own. */
    static final int MOST = 999_999;

    private static final String DIN_SQL = "CONCAT('B8888', '26', LPAD(seq, 6, '0'))";
    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 16;
    private static final int SHIFT = 5;
    private static final int MASK = 31;

    private final Connection owner;

    public Seed(Connection owner) {
        this.owner = owner;
    }

    /** @throws IllegalArgumentException when there are not so many numbers of the kind the units bear */
    static void refuseMoreThanMost(String option, int units) {
        if (units > MOST) {
            throw new IllegalArgumentException(option + " 最多 " + MOST + "（编号只有六位），收到的是 " + units + "  " + option
                    + " takes at most " + MOST + " units, whose numbers have six digits, not " + units);
        }
    }

    /**
     * Adds what is missing to {@code units} rows of each kind, whatever a fill that was cut short left out; leaves more
     * where more stand.
     */
    public void unitsWithCertificates(int units) throws SQLException {
        refuseMoreThanMost("--units", units);
        parents();
        fill(
                "unit_units",
                "id, version, public_id, din, status, status_since, last_seq, last_moved_by, product,"
                        + " family_account_id, site_id, settled_at, recorded_at",
                FIRST + " + seq, 1," + codeSql("seq") + ", " + DIN_SQL + ", 'STORED_FAMILY', '2026-01-01', 1, 'bench',"
                        + " 'FAMILY', " + FIRST + ", 1, '2026-01-02', '2026-01-01'",
                units);
        fill(
                "contract_certificates",
                "id, version, number, code, contract_id, unit_id, din, mother_masked, state, issued_on, stored_on",
                FIRST + " + seq, 1, CONCAT('BENCH-', LPAD(seq, 9, '0'))," + codeSql("seq") + ", " + FIRST + ", " + FIRST
                        + " + seq, " + DIN_SQL + ", '样**', 'VALID', '2026-01-03', '2026-01-02'",
                units);
    }

    /** One statement writes all that is missing or nothing, so that what stands has the first numbers. */
    private void fill(String table, String columns, String values, int units) throws SQLException {
        long have = one("SELECT COUNT(*) FROM " + table + " WHERE id >= " + FIRST);
        if (have < units) {
            run("INSERT INTO " + table + " (" + columns + ") SELECT " + values + " FROM seq_" + (have + 1) + "_to_"
                    + units);
            run("ANALYZE TABLE " + table);
        }
    }

    /** Takes every row away again. */
    public void clear() throws SQLException {
        for (String table : List.of("contract_certificates", "unit_units", "contract_contracts", "identity_families")) {
            run("DELETE FROM " + table + " WHERE id >= " + FIRST);
        }
    }

    /** Code of the n-th certificate: its number scattered, in the alphabet of public ids. */
    public static String code(long number) {
        StringBuilder code = new StringBuilder();
        long left = scattered(number);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_ALPHABET.charAt((int) (left & MASK)));
            left = i == CODE_LENGTH / 2 - 1 ? number : left >> SHIFT;
        }
        return code.toString();
    }

    private static long scattered(long number) {
        return number * 2_654_435_761L & 0xffffffffffL;
    }

    private static String codeSql(String number) {
        StringBuilder sql = new StringBuilder("CONCAT(");
        for (int i = 0; i < CODE_LENGTH; i++) {
            boolean first = i < CODE_LENGTH / 2;
            String from = first ? "((" + number + " * 2654435761) & 1099511627775)" : number;
            int shift = SHIFT * (first ? i : i - CODE_LENGTH / 2);
            sql.append(i == 0 ? "" : ", ")
                    .append("SUBSTR('" + CODE_ALPHABET + "', ((" + from + " >> " + shift + ") & 31) + 1, 1)");
        }
        return sql.append(")").toString();
    }

    /** A family and a draft contract for the rows to hang on. */
    private void parents() throws SQLException {
        run("INSERT IGNORE INTO identity_families (id, version, email, demo, created_at) VALUES (" + FIRST
                + ", 1, 'bench@sample.example', TRUE, '2026-01-01')");
        run("INSERT IGNORE INTO contract_contracts (id, version, public_id, family_account_id, status, author_kind,"
                + " author_id, language, created_at, changed_at) VALUES (" + FIRST + ", 1, '" + code(0) + "', " + FIRST
                + ", 'DRAFT', 'FAMILY', " + FIRST + ", 'zh', '2026-01-01', '2026-01-01')");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private long one(String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
