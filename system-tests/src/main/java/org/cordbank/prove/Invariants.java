package org.cordbank.prove;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cordbank.launcher.CaughtMail;
import org.cordbank.prove.Journal.Entry;
import org.cordbank.prove.Journal.Outcome;

/** What must hold after every fault, asked of the database itself and compared with what the client was told. */
final class Invariants {
    private static final String CORRECTIONS =
            "SELECT CONCAT(unit_id, ' ', reason), COUNT(*) FROM lab_unit_steps WHERE reason IS NOT NULL AND unit_id >= "
                    + Workload.FIRST_UNIT + " GROUP BY unit_id, reason";
    private static final String PLACES = "SELECT CONCAT(o.unit_id, ' ', p.address), COUNT(*) FROM storage_occupancies o"
            + " JOIN storage_positions p ON p.id = o.position_id JOIN storage_movements m"
            + " ON m.unit_id = o.unit_id AND m.to_position_id = o.position_id WHERE o.kind = 'HELD' AND o.unit_id >= "
            + Workload.FIRST_UNIT + " GROUP BY o.unit_id, p.address";
    private static final String RESULTS =
            "SELECT CONCAT(r.unit_id, ' ', f.sha256), COUNT(*) FROM collection_prenatal_results r"
                    + " JOIN papers_files f ON f.id = r.file_id WHERE r.unit_id >= " + Workload.FIRST_UNIT
                    + " GROUP BY r.unit_id, f.sha256";
    private static final String SIGNED = "SELECT public_id, number FROM contract_contracts WHERE status <> 'DRAFT'";

    private final Connection owner;
    private final Checked checked;

    Invariants(Connection owner, Checked checked) {
        this.owner = owner;
        this.checked = checked;
    }

    /** Asks every question of {@link Question#ALL} and compares the whole journal. */
    void check(List<Entry> journal) throws SQLException {
        for (Question question : Question.ALL) {
            checked.looked(question.invariant(), question.looked(), count(question.rows()));
            strings(question.never()).forEach(row -> checked.breaks(question.invariant(), row));
        }
        List<Entry> signatures = of(journal, SigningFamily.SIGN);
        Map<String, String> numbers = words(SIGNED);
        new Reckoning(checked)
                .corrections(of(journal, Acts.CORRECT), counts(CORRECTIONS))
                .clientsOwn(Acts.PLACE, of(journal, Acts.PLACE), counts(PLACES))
                .clientsOwn(Acts.ATTACH, of(journal, Acts.ATTACH), counts(RESULTS))
                .bySubject(
                        SigningFamily.SIGN,
                        signatures,
                        numbers.keySet().stream().collect(Collectors.toMap(id -> id, id -> 1)))
                .told(signatures, numbers);
    }

    /** SHA-256 of every content a row names. */
    Set<String> namedFiles() throws SQLException {
        return new HashSet<>(strings("SELECT DISTINCT sha256 FROM papers_files"));
    }

    /** What was sent by acts that were not told done may lie in the folder without a row. */
    static Set<String> unfinishedFiles(List<Entry> journal) {
        return of(journal, Acts.ATTACH).stream()
                .filter(entry -> entry.known() != Outcome.OK)
                .map(entry -> entry.subject().split(" ")[1])
                .collect(Collectors.toSet());
    }

    /** Every letter noted as sent came, every letter that came is the bank's; a second copy bears the same name. */
    void letters(Supplier<List<CaughtMail>> caught) throws SQLException {
        List<String> sent = strings("SELECT message_id FROM notification_mails WHERE state = 'SENT'");
        Set<String> came = caught.get().stream()
                .map(mail -> mail.messageId().replaceAll("^<|@.*$", ""))
                .collect(Collectors.toSet());
        sent.stream()
                .filter(id -> !came.contains(id))
                .forEach(id -> checked.breaks("I6", "letter " + id + " never came"));
        Set<String> written = new HashSet<>(strings("SELECT message_id FROM notification_mails"));
        came.stream()
                .filter(id -> !written.contains(id))
                .forEach(id -> checked.breaks("I6", "letter " + id + " came and nobody wrote it"));
        checked.looked("I6", "letters sent, looked for at the mail server", sent.size());
        checked.looked("I6", "letters at the mail server, looked for in the outbox", came.size());
    }

    private static List<Entry> of(List<Entry> journal, String kind) {
        return journal.stream().filter(entry -> entry.kind().equals(kind)).toList();
    }

    long count(String query) throws SQLException {
        return Long.parseLong(strings(query).get(0));
    }

    private Map<String, Integer> counts(String query) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        words(query).forEach((key, count) -> counts.put(key, Integer.valueOf(count)));
        return counts;
    }

    private Map<String, String> words(String query) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Map<String, String> found = new HashMap<>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
            return found;
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
