package org.cordbank.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.cordbank.bench.load.Source;
import org.cordbank.bench.load.Wire;

/** What the database server was asked since it started, as it counts itself. */
record Statements(long reads, long writes, long commits) {
    private static final int COUNTS = 3;
    private static final int OK = 200;

    static Statements now(Connection connection) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com\\_%'")) {
            while (rows.next()) {
                counts.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getLong(2));
            }
        }
        return new Statements(
                counts.get("com_select"),
                counts.get("com_insert")
                        + counts.get("com_update")
                        + counts.get("com_delete")
                        + counts.get("com_replace")
                        + counts.get("com_call_procedure"),
                counts.get("com_commit"));
    }

    /** Something to be counted. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** The middle of several counts: what a bank does once, such as opening its day, falls into one of them at most. */
    static Statements usual(Connection owner, Work work) throws Exception {
        List<Statements> counts = new ArrayList<>();
        for (int i = 0; i < COUNTS; i++) {
            counts.add(counted(owner, work));
        }
        return new Statements(
                middle(counts, Statements::reads),
                middle(counts, Statements::writes),
                middle(counts, Statements::commits));
    }

    private static long middle(List<Statements> counts, ToLongFunction<Statements> figure) {
        return counts.stream()
                .mapToLong(figure)
                .sorted()
                .skip(COUNTS / 2)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What so many answers 200, asked for one after the other, cost together.
     *
     * @throws IllegalStateException when an answer is another: it says nothing of the page
     */
    static Statements ofAnswers(Connection owner, URI face, Source source, int times) throws Exception {
        try (Wire wire = new Wire(face)) {
            return usual(owner, () -> {
                for (int i = 0; i < times; i++) {
                    int status = wire.send(source.request(i)).status();
                    if (status != OK) {
                        throw new IllegalStateException("answered " + status + " while its statements were counted");
                    }
                }
            });
        }
    }

    /** What the work asked of the database, without what the idle bank asks in the same time. */
    static Statements counted(Connection owner, Work work) throws Exception {
        Statements before = now(owner);
        long begun = System.nanoTime();
        work.run();
        long took = System.nanoTime() - begun;
        Statements after = now(owner);
        TimeUnit.NANOSECONDS.sleep(took);
        Statements idle = now(owner).since(after);
        return after.since(before).without(idle);
    }

    Statements since(Statements before) {
        return new Statements(reads - before.reads, writes - before.writes, commits - before.commits);
    }

    /** Without what an idle bank would have asked meanwhile; never less than none, since the next moment may be a busier one. */
    Statements without(Statements idle) {
        return new Statements(
                Math.max(0, reads - idle.reads),
                Math.max(0, writes - idle.writes),
                Math.max(0, commits - idle.commits));
    }
}
