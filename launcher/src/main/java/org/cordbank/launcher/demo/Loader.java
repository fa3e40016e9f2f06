package org.cordbank.launcher.demo;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Loads one part at a time: all sheets of its days in one transaction, an audit row for each, and the note that it stands. */
final class Loader {
    private final Connection connection;
    private final World world;
    private final List<DemoPart> parts;
    private final int load;
    private final BooleanSupplier cancelled;

    Loader(Connection connection, World world, List<DemoPart> parts, int load, BooleanSupplier cancelled) {
        this.connection = connection;
        this.world = world;
        this.parts = parts;
        this.load = load;
        this.cancelled = cancelled;
    }

    /** What a part came to. */
    record Loaded(long rows, long bytes) {
        Loaded plus(Loaded other) {
            return new Loaded(rows + other.rows, bytes + other.bytes);
        }
    }

    /** Part 0: what all histories share. */
    Loaded scenery() throws SQLException {
        Loaded loaded = new Loaded(new Scenery(connection, world).bring(), 0);
        note("scenery", loaded.rows(), "");
        stands(0, loaded);
        return loaded;
    }

    /** @param part from 1 */
    Loaded part(int part) throws SQLException {
        List<Day> days = days(part);
        bounds(days);
        Loaded loaded = new Loaded(0, 0);
        for (DemoPart room : parts) {
            for (Sheet sheet : room.sheets(world)) {
                loaded = loaded.plus(sheet(sheet, days));
            }
        }
        stands(part, loaded);
        return loaded;
    }

    private List<Day> days(int part) {
        int first = (part - 1) * world.plan().daysPerPart();
        int last = Math.min(first + world.plan().daysPerPart(), world.plan().days());
        List<Day> days = new ArrayList<>();
        for (int day = first; day < last; day++) {
            days.add(new Day(world, day));
        }
        return days;
    }

    private void bounds(List<Day> days) throws SQLException {
        List<Life> last = days.get(days.size() - 1).lives();
        execute("SET @first_life = " + days.get(0).lives().get(0).no() + ", @last_life = "
                + last.get(last.size() - 1).no());
    }

    private Loaded sheet(Sheet sheet, List<Day> days) throws SQLException {
        for (String statement : sheet.before()) {
            execute(statement);
        }
        SheetStream stream = new SheetStream(sheet.rows(), days, cancelled);
        long taken = stream(sheet, stream);
        if (taken != stream.rows()) {
            throw new SQLException(
                    "Of " + stream.rows() + " rows the table " + sheet.table() + " took " + taken + ": " + warning());
        }
        for (String statement : sheet.after()) {
            execute(statement);
        }
        note(sheet.table(), stream.rows(), stream.sha256());
        return new Loaded(stream.rows(), stream.bytes());
    }

    private long stream(Sheet sheet, SheetStream stream) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(stream);
            return statement.executeLargeUpdate(sheet.load());
        }
    }

    private String warning() throws SQLException {
        try (Statement statement = connection.createStatement();
                java.sql.ResultSet row = statement.executeQuery("SHOW WARNINGS LIMIT 1")) {
            return row.next() ? row.getString(3) : "no reason told";
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The audit row of a file: how many rows it had and their fingerprint. */
    private void note(String table, long rows, String sha256) throws SQLException {
        try (CallableStatement call = connection.prepareCall(
                "CALL audit_append('demo-load', ?, UTC_TIMESTAMP(6), 'SYSTEM', 0, 'SYSTEM', '', '-', 'load-file', '', ?, '[]')")) {
            call.setLong(1, load);
            call.setString(
                    2, "{\"file\":\"" + table + ".tsv\",\"rows\":\"" + rows + "\",\"sha256\":\"" + sha256 + "\"}");
            call.execute();
        }
    }

    private void stands(int part, Loaded loaded) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO wiring_demo_parts (load_id, part,"
                + " row_count, byte_count, loaded_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6))")) {
            insert.setInt(1, load);
            insert.setInt(2, part);
            insert.setLong(3, loaded.rows());
            insert.setLong(4, loaded.bytes());
            insert.executeUpdate();
        }
        connection.commit();
    }

    /** How long the parts that are left will take, by those loaded so far. */
    static Duration left(Instant begun, Instant now, int loaded, int left) {
        return loaded == 0
                ? Duration.ZERO
                : Duration.between(begun, now).dividedBy(loaded).multipliedBy(left);
    }
}
