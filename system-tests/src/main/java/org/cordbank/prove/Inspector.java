package org.cordbank.prove;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.cordbank.prove.Journal.Entry;
import org.cordbank.visit.Page;
import org.cordbank.visit.Person;

/** Looks at the whole bank: its rows through the schema's owner, its chains and sealed texts through the bank itself. */
final class Inspector {
    private static final String AUDIT_ROWS = "SELECT COUNT(*) FROM audit_entries";
    private static final String TEXTS = "SELECT COUNT(*) FROM contract_documents";

    private final ProveHouse house;
    private boolean swept;

    Inspector(ProveHouse house) {
        this.house = house;
    }

    /**
     * One look; whoever acts meanwhile would be seen half-way.
     *
     * @param chains whether every audit chain and every sealed text is computed anew, too
     */
    Checked look(List<Entry> journal, boolean chains) throws SQLException, IOException, InterruptedException {
        Checked checked = new Checked();
        try (Connection owner = house.bank().connectAsOwner()) {
            Invariants invariants = new Invariants(owner, checked);
            invariants.check(journal);
            new Contents(
                            house.data().resolve("bank/files"),
                            invariants.namedFiles(),
                            Invariants.unfinishedFiles(journal))
                    .compare(checked, swept);
            invariants.letters(house.bank()::mails);
            if (chains) {
                ask(invariants, "verify", AUDIT_ROWS, checked, "I5", "audit rows");
                ask(invariants, "texts", TEXTS, checked, "I4", "sealed texts of contracts");
            }
        }
        swept = false;
        return checked;
    }

    private void ask(Invariants invariants, String door, String rows, Checked checked, String invariant, String what)
            throws SQLException, IOException, InterruptedException {
        Person auditor = new Person(house.bank().officeUrl(), "audit");
        auditor.enter();
        long before = invariants.count(rows);
        Answer.of(answer(auditor, door)).into(checked, invariant, what, before, invariants.count(rows));
    }

    private static String answer(Person person, String door) throws IOException, InterruptedException {
        Page page = person.enter().post("/prove/" + door, Map.of("now", "yes"));
        return page.isOk() && !page.isTheDoor() ? page.html() : door + " answered " + page.status();
    }

    /**
     * Has the bank's own sweep take away at once what it takes away after a day; the next look finds no content without a
     * row. Answers how many contents went.
     */
    String sweep() throws SQLException, IOException, InterruptedException {
        try (Connection owner = house.bank().connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("UPDATE papers_rules SET value = 0 WHERE name = 'papers.sweep.after_hours'");
            try {
                swept = true;
                return answer(new Person(house.bank().officeUrl(), "audit"), "sweep");
            } finally {
                statement.execute("UPDATE papers_rules SET value = 24 WHERE name = 'papers.sweep.after_hours'");
            }
        }
    }
}
