package org.cordbank.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.cordbank.identity.Role;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("What a room hides still works in the container")
class HiddenEntitiesIT {
    private static final Instant PACKED = Instant.parse("2026-11-23T20:15:30.123456Z");
    private static final BigDecimal NET = new BigDecimal("70.00");

    @Inject
    private Depot depot;

    @Resource(lookup = "java:app/jdbc/cordbank")
    private DataSource database;

    @Test
    void aHiddenEntityIsKeptAndItsRowIsPublic() throws Exception {
        Tag tag = new Tag("ROW01");
        long id = AsRole.call(Role.STORAGE_CUSTODIAN, () -> depot.takeIn(tag, NET, PACKED));
        assertThat(id).isPositive();
        assertThat(depot.rows(tag)).containsExactly(new CrateRow(id, tag, NET, "A"));
    }

    @Test
    void anInstantKeepsItsMicrosecondsInUtc() throws Exception {
        Tag tag = new Tag("UTC01");
        AsRole.run(Role.STORAGE_CUSTODIAN, () -> depot.takeIn(tag, NET, PACKED));
        assertThat(depot.packedAt(tag)).isEqualTo(PACKED);
        assertThat(column("packed_at", tag)).isEqualTo("2026-11-23 20:15:30.123456");
    }

    @Test
    void aLazyReferenceIsLoadedWhenAskedFor() throws Exception {
        Tag tag = new Tag("LAZY1");
        AsRole.run(Role.STORAGE_CUSTODIAN, () -> depot.takeIn(tag, NET, PACKED));
        assertThat(depot.laziness(tag)).isEqualTo("false A true");
    }

    @Test
    void whatAnotherConnectionWritesIsReadAtOnce() throws Exception {
        Tag tag = new Tag("SEEN1");
        AsRole.run(Role.STORAGE_CUSTODIAN, () -> depot.takeIn(tag, NET, PACKED));
        assertThat(depot.rows(tag).get(0).netG()).isEqualByComparingTo("70.00");
        try (Connection other = database.getConnection();
                PreparedStatement update = other.prepareStatement(
                        "UPDATE proof_crates SET net_g = 71, version = version + 1 WHERE tag = ?")) {
            update.setString(1, tag.value());
            update.executeUpdate();
        }
        assertThat(depot.rows(tag).get(0).netG()).isEqualByComparingTo("71.00");
        AsRole.run(Role.STORAGE_CUSTODIAN, () -> depot.reweigh(tag, new BigDecimal("72.00")));
        assertThat(column("net_g", tag)).isEqualTo("72.00");
    }

    @Test
    void aRefusalArrivesAsItIsAndNothingIsKept() {
        Tag tag = new Tag("HEAVY");
        assertThatThrownBy(() ->
                        AsRole.run(Role.STORAGE_CUSTODIAN, () -> depot.takeIn(tag, new BigDecimal("90001.00"), PACKED)))
                .isInstanceOfSatisfying(CrateRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(CrateRefused.Reason.TOO_HEAVY);
                    assertThat(refused.textKey()).isEqualTo("proof.CrateRefused.TOO_HEAVY");
                });
        assertThat(depot.rows(tag)).isEmpty();
    }

    private String column(String column, Tag tag) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT " + column + " FROM proof_crates WHERE tag = ?")) {
            query.setString(1, tag.value());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
