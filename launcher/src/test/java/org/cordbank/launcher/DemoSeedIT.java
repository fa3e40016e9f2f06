package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.db.Catalogues;
import org.cordbank.db.Database;
import org.cordbank.db.Folders;
import org.cordbank.db.Keys;
import org.cordbank.db.Migrator;
import org.cordbank.launcher.demo.DemoLoad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The fingerprints of the loaded files, as the load's audit rows keep them. Sealed columns differ by nature: each seal
 * draws its own nonce; their tables are compared without those columns.
 */
@DisplayName("Histories of one seed")
class DemoSeedIT {
    private static final Path FOLDER = Path.of("target/demo-seed").toAbsolutePath();
    private static final int UNITS = 120;

    /** File, rows, fingerprint. */
    private static final int WORDS = 3;

    private static final String SEALED = "SELECT table_name FROM information_schema.columns WHERE table_schema ="
            + " DATABASE() AND column_name LIKE '%\\_sealed'";

    private static final String PRINTS = "SELECT CONCAT_WS(' ', JSON_VALUE(detail, '$.file'), JSON_VALUE(detail,"
            + " '$.rows'), JSON_VALUE(detail, '$.sha256')) FROM audit_entries WHERE subject_type = 'demo-load'"
            + " AND act = 'load-file' AND REPLACE(JSON_VALUE(detail, '$.file'), '.tsv', '') NOT IN (" + SEALED
            + ") ORDER BY seq";

    private record Loaded(List<String> prints, List<String> mothers) {}

    @Test
    void areTheSameRowsInEveryBankAndThoseOfAnotherSeedAreNot() throws Exception {
        Folders.delete(FOLDER);
        System.setProperty(
                "cordbank.keys", Keys.drawIfMissing(FOLDER.resolve("keys")).toString());
        Loaded one = loaded("one", 7);
        assertThat(one.prints()).hasSizeGreaterThan(20);
        assertThat(one.mothers()).hasSizeGreaterThan(UNITS / 2);
        assertThat(loaded("again", 7)).isEqualTo(one);
        Loaded other = loaded("other", 8);
        assertThat(other.prints()).doesNotContainAnyElementsOf(large(one.prints()));
    }

    /**
     * Files of the other seed may agree where they hold next to nothing; the scenery is the same for all and no file, so it
     * has no fingerprint.
     */
    private static List<String> large(List<String> prints) {
        return prints.stream()
                .map(print -> print.split(" "))
                .filter(words -> words.length == WORDS && Integer.parseInt(words[1]) >= UNITS)
                .map(words -> String.join(" ", words))
                .toList();
    }

    private static Loaded loaded(String name, long seed) throws Exception {
        Path folder = FOLDER.resolve(name);
        try (Database database = Database.start(folder, Database.Size.TEST)) {
            Migrator.migrate(
                    database.url(), database.owner().user(), database.owner().password());
            try (Connection owner = database.connect()) {
                Catalogues.load(owner);
            }
            try (ImportConnection own = ImportConnection.open(Access.to(database), true)) {
                new DemoLoad(own.connection(), folder.resolve("files"), (part, parts, rows, left) -> {}, () -> false)
                        .load(new DemoLoad.Wish(UNITS, seed, LocalDate.of(2026, 11, 20)));
            }
            try (Connection owner = database.connect()) {
                return new Loaded(
                        texts(owner, PRINTS),
                        texts(
                                owner,
                                "SELECT CONCAT_WS(' ', id, family_account_id, HEX(name_index), HEX(id_number_index),"
                                        + " HEX(mobile_index), created_at) FROM family_mothers ORDER BY id"));
            }
        }
    }

    private static List<String> texts(Connection owner, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
