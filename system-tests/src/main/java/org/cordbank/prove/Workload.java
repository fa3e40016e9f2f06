package org.cordbank.prove;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Things to act on, written by the schema's owner before the faults begin: units at the bench copied from the one the
 * cast left there, frozen bags that wait for a place, and a vessel with room for them.
 */
final class Workload {
    static final long FIRST_UNIT = 2_000_000_000L;

    private static final long FIRST_POSITION = 2_000_000_000L;
    private static final int VESSEL = 900;
    private static final int LEVELS = 20;
    private static final int SLOTS = 10;

    private final List<Long> atTheBench = new ArrayList<>();
    private final Queue<Bag> bags = new ConcurrentLinkedQueue<>();

    /** A bag and the position meant for it. */
    record Bag(long unit, String din, String position) {}

    /** Lays out {@code benches} units and {@code frozen} bags. */
    static Workload bring(Connection owner, int benches, int frozen) throws SQLException {
        Workload load = new Workload();
        // a family that comes back after a crash asks for a fresh code at once
        run(owner, "UPDATE identity_rules SET value = 0 WHERE name = 'code_resend_seconds'");
        load.vessel(owner, frozen);
        for (int i = 0; i < benches; i++) {
            load.copyOfTheOneAtTheBench(owner, FIRST_UNIT + i);
        }
        load.frozen(owner, FIRST_UNIT + 100_000, frozen);
        return load;
    }

    private void copyOfTheOneAtTheBench(Connection owner, long id) throws SQLException {
        String original = "(SELECT MIN(unit_id) FROM lab_preparations WHERE unit_id < " + FIRST_UNIT + ")";
        for (String table : List.of(
                "unit_units",
                "unit_transitions",
                "unit_collections",
                "lab_preparations",
                "lab_unit_steps",
                "lab_batch_units")) {
            String key = table.equals("unit_units") ? "id" : "unit_id";
            run(owner, "CREATE TEMPORARY TABLE copied AS SELECT * FROM " + table + " WHERE " + key + " = " + original);
            run(owner, "UPDATE copied SET " + key + " = " + id);
            if (table.equals("unit_units")) {
                run(
                        owner,
                        "UPDATE copied SET public_id = " + publicId(id) + ", din = " + din(id)
                                + ", contract_number = NULL, kit_number = NULL");
            }
            run(owner, "INSERT INTO " + table + " SELECT * FROM copied");
            run(owner, "DROP TEMPORARY TABLE copied");
        }
        atTheBench.add(id);
    }

    private void frozen(Connection owner, long first, int count) throws SQLException {
        String rows = " FROM seq_0_to_" + (count - 1);
        String id = first + " + seq";
        run(
                owner,
                "INSERT INTO unit_units (id, version, public_id, din, status, status_since, last_seq, last_moved_by,"
                        + " product, family_account_id, site_id, recorded_at) SELECT " + id + ", 1, " + publicId(id)
                        + ", "
                        + din(id) + ", 'FREEZING', '2026-01-01', 1, 'proof', 'FAMILY', 1, 1, '2026-01-01'" + rows);
        run(
                owner,
                "INSERT INTO unit_transitions (unit_id, seq, to_status, occurred_at, recorded_at, actor_kind, actor_id,"
                        + " actor_name, why) SELECT " + id
                        + ", 1, 'FREEZING', '2026-01-01', '2026-01-01', 'SYSTEM', 0, 'proof', ''"
                        + rows);
        run(
                owner,
                "INSERT INTO unit_bags (id, unit_id, division, volume_ml, recorded_at) SELECT " + id + ", " + id
                        + ", '00', 24, '2026-01-01'" + rows);
        run(
                owner,
                "INSERT INTO unit_freezings (unit_id, verdict, run_id, frozen_at, accepted_at, accepted_by_name) SELECT "
                        + id + ", 'ACCEPTED', 0, '2026-01-01', '2026-01-01', 'proof'" + rows);
        try (Statement statement = owner.createStatement();
                ResultSet each = statement.executeQuery("SELECT u.id, u.din, p.address FROM unit_units u"
                        + " JOIN storage_positions p ON p.id = u.id - " + first + " + " + FIRST_POSITION
                        + " WHERE u.id >= " + first + " ORDER BY u.id")) {
            while (each.next()) {
                bags.add(new Bag(each.getLong(1), each.getString(2), each.getString(3)));
            }
        }
    }

    private void vessel(Connection owner, int positions) throws SQLException {
        run(
                owner,
                "INSERT INTO coldchain_vessels (id, version, vessel_no, kind, zone, site_id, room, state, qualified_to,"
                        + " temperature_c, level_percent, read_at) SELECT " + VESSEL + ", 1, 'T" + VESSEL
                        + "', kind, zone, site_id,"
                        + " room, state, qualified_to, temperature_c, level_percent, read_at FROM coldchain_vessels WHERE vessel_no = 'T001'");
        String prefix = one(
                owner,
                "SELECT SUBSTRING_INDEX(address, '-', 2) FROM storage_positions p"
                        + " JOIN coldchain_vessels v ON v.id = p.vessel_id WHERE v.vessel_no = 'T001' LIMIT 1");
        String rack = "seq DIV " + LEVELS * SLOTS + " + 1";
        String level = "seq DIV " + SLOTS + " MOD " + LEVELS + " + 1";
        String slot = "CHAR(65 + seq MOD " + SLOTS + " USING ascii)";
        run(
                owner,
                "INSERT INTO storage_positions (id, vessel_id, rack, level, slot, address) SELECT " + FIRST_POSITION
                        + " + seq, " + VESSEL + ", " + rack + ", " + level + ", " + slot + ", CONCAT('" + prefix + "-T"
                        + VESSEL
                        + "-R', LPAD(" + rack + ", 2, '0'), '-L', LPAD(" + level + ", 2, '0'), '-', " + slot
                        + ") FROM seq_0_to_" + (positions - 1));
    }

    private static String publicId(Object id) {
        return "LPAD(" + id + ", 16, '0')";
    }

    private static String din(Object id) {
        return "CONCAT('B777726', LPAD((" + id + ") MOD 1000000, 6, '0'))";
    }

    List<Long> atTheBench() {
        return List.copyOf(atTheBench);
    }

    /** The next bag; null when none is left. */
    Bag nextBag() {
        return bags.poll();
    }

    int bagsLeft() {
        return bags.size();
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection owner, String sql) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
