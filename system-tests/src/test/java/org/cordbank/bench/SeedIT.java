package org.cordbank.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.cordbank.db.Folders;
import org.cordbank.variant.Unplayed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows to be measured")
class SeedIT {
    @Test
    void areCompletedWhereAFillWasCutBetweenUnitsAndCertificates() throws Exception {
        Path data = Path.of(System.getProperty("cordbank.system.target", "target"), "seeded")
                .toAbsolutePath();
        Folders.delete(data);
        Unplayed.lay(data, List.of(), owner -> {
            Seed seed = new Seed(owner);
            seed.unitsWithCertificates(30);
            forget(owner, 0);
            seed.unitsWithCertificates(30);
            assertThat(withCertificate(owner)).isEqualTo(30);
            forget(owner, 20);
            seed.unitsWithCertificates(40);
            assertThat(withCertificate(owner)).isEqualTo(40);
        });
    }

    /** Certificates after the first {@code kept} are gone. */
    private static void forget(Connection owner, int kept) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            assertThat(statement.executeUpdate("DELETE FROM contract_certificates WHERE id > " + (Seed.FIRST + kept)))
                    .isEqualTo(30 - kept);
        }
    }

    private static int withCertificate(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT COUNT(*) FROM unit_units u JOIN contract_certificates c ON c.unit_id = u.id"
                                + " AND c.din = u.din WHERE u.id > " + Seed.FIRST)) {
            row.next();
            return row.getInt(1);
        }
    }
}
