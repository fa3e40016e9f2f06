package org.cordbank.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.prove.Journal.Entry;
import org.cordbank.prove.Journal.Outcome;

/** What must hold after every fault, asked of the database itself and compared with what the client was told. */
final class Invariants {
    /** Each query names what must not be there: a row is a break, told by its first column. */
    private static final Map<String, List<String>> NEVER = Map.of(
            "I2",
            List.of(
                    "SELECT CONCAT('position ', position_id, ' holds ', COUNT(*), ' bags') FROM storage_occupancies"
                            + " WHERE kind = 'HELD' GROUP BY position_id HAVING COUNT(*) > 1",
                    "SELECT CONCAT('session ', s.id, ': ', s.taken, ' heads taken of ', s.capacity, ', booked are ',"
                            + " COALESCE(SUM(b.heads), 0)) FROM booking_sessions s LEFT JOIN booking_bookings b"
                            + " ON b.session_id = s.id AND b.state IN ('HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_IN',"
                            + " 'COMPLETED', 'NO_SHOW') GROUP BY s.id, s.taken, s.capacity"
                            + " HAVING s.taken <> COALESCE(SUM(b.heads), 0) OR s.taken > s.capacity"),
            "I3",
            List.of(
                    "SELECT CONCAT('bag ', bag_id, ' lies in ', COUNT(*), ' positions') FROM storage_occupancies"
                            + " WHERE kind = 'HELD' GROUP BY bag_id HAVING COUNT(*) > 1",
                    "SELECT CONCAT('unit ', unit_id, ' step ', seq, ': ', COUNT(*), ' revisions up to ', MAX(revision))"
                            + " FROM lab_unit_steps GROUP BY unit_id, seq HAVING COUNT(*) <> MAX(revision)",
                    "SELECT CONCAT('unit ', t.unit_id, ': ', COUNT(*), ' transitions, last is ', u.last_seq)"
                            + " FROM unit_transitions t JOIN unit_units u ON u.id = t.unit_id"
                            + " GROUP BY t.unit_id, u.last_seq HAVING COUNT(*) <> u.last_seq OR MAX(t.seq) <> u.last_seq",
                    "SELECT CONCAT('unit ', u.id, ' is ', u.status, ' and still lies in a position') FROM unit_units u"
                            + " JOIN storage_occupancies o ON o.unit_id = u.id AND o.kind = 'HELD'"
                            + " WHERE u.status IN ('ISSUED', 'DELIVERED', 'INFUSED', 'FOLLOWUP', 'FREEZING')",
                    "SELECT CONCAT('unit ', u.id, ' is in quarantine and lies nowhere') FROM unit_units u"
                            + " LEFT JOIN storage_occupancies o ON o.unit_id = u.id AND o.kind = 'HELD'"
                            + " WHERE u.status = 'QUARANTINE' AND o.unit_id IS NULL"),
            "I4",
            List.of(
                    "SELECT CONCAT('contract ', c.id, ' is ', c.status, ' without text, signature or audit row of one hash')"
                            + " FROM contract_contracts c"
                            + " LEFT JOIN contract_documents d ON d.contract_id = c.id"
                            + " LEFT JOIN contract_signatures s ON s.contract_id = c.id AND s.party = 'FAMILY'"
                            + " LEFT JOIN audit_entries a ON a.subject_type = 'contract' AND a.subject_id = c.id"
                            + " AND a.act = 'sign' AND JSON_VALUE(a.detail, '$.document') = c.document_hash"
                            + " WHERE c.status <> 'DRAFT' AND (d.contract_id IS NULL OR s.id IS NULL"
                            + " OR s.document_hash <> c.document_hash OR a.id IS NULL)",
                    "SELECT CONCAT('contract ', c.id, ' is a draft with a signature') FROM contract_contracts c"
                            + " JOIN contract_signatures s ON s.contract_id = c.id WHERE c.status = 'DRAFT'"),
            "I5",
            List.of(
                    "SELECT CONCAT('step record of unit ', s.unit_id, ', reason ', s.reason, ': ', COALESCE(a.entries, 0),"
                            + " ' audit rows') FROM lab_unit_steps s LEFT JOIN (SELECT reason, COUNT(*) AS entries"
                            + " FROM audit_entries WHERE act = 'correct-step' AND subject_type = 'unit' GROUP BY reason) a"
                            + " ON a.reason = s.reason WHERE s.reason IS NOT NULL AND COALESCE(a.entries, 0) <> 1",
                    "SELECT CONCAT('audit row of the correction ', a.reason, ' that is not there') FROM audit_entries a"
                            + " LEFT JOIN (SELECT DISTINCT reason FROM lab_unit_steps WHERE reason IS NOT NULL) s"
                            + " ON s.reason = a.reason WHERE a.act = 'correct-step' AND a.subject_type = 'unit'"
                            + " AND s.reason IS NULL",
                    "SELECT CONCAT('movement ', m.id, ' of unit ', m.unit_id, ': ', COUNT(a.id), ' audit rows')"
                            + " FROM storage_movements m LEFT JOIN audit_entries a ON a.subject_type = 'unit'"
                            + " AND a.subject_id = m.unit_id AND a.act = 'place' WHERE m.why = 'quarantine'"
                            + " GROUP BY m.id, m.unit_id HAVING COUNT(a.id) <> 1",
                    "SELECT CONCAT('contract ', c.id, ': ', COUNT(a.id), ' audit rows of its signing') FROM contract_contracts c"
                            + " LEFT JOIN audit_entries a ON a.subject_type = 'contract' AND a.subject_id = c.id AND a.act = 'sign'"
                            + " GROUP BY c.id, c.status HAVING COUNT(a.id) <> IF(c.status = 'DRAFT', 0, 1)"),
            "I6",
            List.of("SELECT CONCAT('mail ', id, ' is ', state, ' without an hour to be tried') FROM notification_mails"
                    + " WHERE state IN ('WAITING', 'SENDING') AND due_at IS NULL"));

    private final Connection owner;
    private final List<Broken> broken = new ArrayList<>();

    private Invariants(Connection owner) {
        this.owner = owner;
    }

    /**
     * Everything that does not hold.
     *
     * @param verified what the bank's own verifier says of the audit chains: a line per break, then the entries it read
     * @param files folder of the bank's files
     */
    static List<Broken> check(Connection owner, List<Entry> journal, String verified, Path files)
            throws SQLException, IOException {
        Invariants all = new Invariants(owner);
        all.acts(journal);
        for (Map.Entry<String, List<String>> each : NEVER.entrySet()) {
            for (String query : each.getValue()) {
                all.strings(query).forEach(row -> all.broken.add(new Broken(each.getKey(), row)));
            }
        }
        verified.lines()
                .filter(line -> !line.startsWith("entries "))
                .forEach(line -> all.broken.add(new Broken("I5", line)));
        all.files(files);
        return all.broken;
    }

    private void acts(List<Entry> journal) throws SQLException {
        for (Entry entry : journal) {
            if (entry.kind().equals(Writers.CORRECT)) {
                int there = count(
                        "SELECT COUNT(*) FROM lab_unit_steps WHERE unit_id = ? AND reason = ?",
                        entry.subject(),
                        entry.key());
                told(entry, there);
            }
        }
        places(journal.stream()
                .filter(entry -> entry.kind().equals(Writers.PLACE))
                .toList());
        for (Entry entry : journal) {
            if (entry.kind().equals(SigningFamily.SIGN)) {
                signed(entry);
            }
        }
    }

    /** What was told must be so: done once, not done, or one of the two. I8 is the same seen from the reader's side. */
    private void told(Entry entry, int there) {
        boolean holds =
                switch (entry.outcome()) {
                    case OK -> there == 1;
                    case REFUSED -> there == 0;
                    case UNKNOWN -> there <= 1;
                };
        if (!holds) {
            broken.add(new Broken(
                    "I1",
                    entry.kind() + " " + entry.key() + " on " + entry.subject() + " was " + entry.outcome()
                            + " to the client and stands " + there + " times in the bank"));
        }
    }

    /** A bag may be put away by several acts; at most one of them is told that it was done. */
    private void places(List<Entry> acts) throws SQLException {
        Map<String, List<Entry>> byBag = acts.stream().collect(Collectors.groupingBy(Entry::subject));
        for (Map.Entry<String, List<Entry>> bag : byBag.entrySet()) {
            String[] words = bag.getKey().split(" ");
            int there = count(
                    "SELECT COUNT(*) FROM storage_occupancies o JOIN storage_positions p ON p.id = o.position_id"
                            + " JOIN storage_movements m ON m.unit_id = o.unit_id AND m.to_position_id = o.position_id"
                            + " WHERE o.kind = 'HELD' AND o.unit_id = ? AND p.address = ?",
                    words[0],
                    words[1]);
            long ok = count(bag.getValue(), Outcome.OK);
            long unknown = count(bag.getValue(), Outcome.UNKNOWN);
            if (there > 1 || ok > there || ok + unknown < there) {
                broken.add(new Broken(
                        "I1",
                        "place on " + bag.getKey() + ": " + ok + " times told done, " + unknown
                                + " times not answered, stands " + there + " times in the bank"));
            }
        }
    }

    private static long count(List<Entry> acts, Outcome outcome) {
        return acts.stream().filter(entry -> entry.outcome() == outcome).count();
    }

    private void signed(Entry entry) throws SQLException {
        int there = count(
                "SELECT COUNT(*) FROM contract_contracts WHERE public_id = ? AND status <> 'DRAFT'", entry.subject());
        told(entry, there);
        if (entry.outcome() == Outcome.OK) {
            int same = count(
                    "SELECT COUNT(*) FROM contract_contracts WHERE public_id = ? AND number = ?",
                    entry.subject(),
                    entry.detail());
            if (same != 1) {
                broken.add(new Broken("I8", "the family of " + entry.subject() + " read " + entry.detail()));
            }
        }
    }

    /** Every file the bank knows lies in the folder with the hash it has in the database. */
    private void files(Path folder) throws SQLException, IOException {
        for (String hash : strings("SELECT sha256 FROM papers_files")) {
            Path file = folder.resolve(hash.substring(0, 2)).resolve(hash);
            if (!Files.exists(file)) {
                broken.add(new Broken("I7", "file " + hash + " is not in the folder"));
            } else if (!hash.equals(sha256(file))) {
                broken.add(new Broken("I4", "file " + hash + " has another content"));
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int count(String query, String... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private List<String> strings(String query) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
