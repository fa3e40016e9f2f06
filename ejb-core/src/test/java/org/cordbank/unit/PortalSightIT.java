package org.cordbank.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Sql;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.Errand;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InTheBank
@DisplayName("The portal sees of a unit its standing and its own family's progress, and nothing else")
class PortalSightIT {
    @Inject
    private UnitRegister register;

    @Inject
    private FamilyUnits familyUnits;

    @Inject
    private PublicStandings standings;

    @Inject
    private Paces paces;

    @Inject
    private Sql sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit_units",
                "unit_transitions",
                "unit_holds",
                "unit_bags",
                "unit_specimens",
                "unit_collections",
                "unit_freezings",
                "quality_deviations",
                "quality_dispositions",
                "quality_lots",
                "quality_equipment",
                "quality_qualifications"
            })
    void thePortalsAccountCannotReadTheTable(String table) throws Exception {
        try (Connection portal = portal();
                Statement sql = portal.createStatement()) {
            assertThatThrownBy(() -> sql.executeQuery("SELECT 1 FROM " + table))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void thePortalsAccountReadsBothViewsAndNoColumnOfTheWork() throws Exception {
        assertThat(columns("unit_public_standings"))
                .containsExactly("unit_id", "public_id", "product", "contract_number", "standing");
        assertThat(columns("unit_family_progress"))
                .doesNotContain("why", "actor_name", "recorded_at", "kit_number", "hospital_id");
    }

    @Test
    void aFamilyFollowsItsOwnUnitsAndNobodyElses() throws Exception {
        long mine = enrolled(8101);
        long others = enrolled(8102);
        Actor family = new Actor(Actor.Kind.FAMILY, 8101, "李女士（化名）", java.util.Set.of(Role.FAMILY), 0);
        List<FamilyUnitRow> list = AsRole.call(family, Role.FAMILY, () -> familyUnits.list());
        assertThat(list).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(mine);
            assertThat(row.textKey()).isEqualTo("unit.UnitStatus.ENROLLED.family");
        });
        String foreign = Errand.as(Role.QA, () -> register.unit(others)).publicId();
        assertThat(AsRole.call(family, Role.FAMILY, () -> familyUnits.progress(foreign)))
                .isEmpty();
        assertThat(AsRole.call(family, Role.FAMILY, () -> familyUnits.unit(foreign)))
                .isEmpty();
        assertThat(AsRole.call(
                        family,
                        Role.FAMILY,
                        () -> familyUnits.progress(list.get(0).publicId())))
                .singleElement()
                .extracting(ProgressRow::stage)
                .isEqualTo(Stage.SIGNED);
    }

    @Test
    void aHeldUnitIsUnderReviewForItsFamilyAndNotStoredForTheWorld() throws Exception {
        long id = enrolled(8103);
        Errand.as(Role.QA, () -> register.hold(id, HoldReason.UNPAID, "", null));
        Actor family = new Actor(Actor.Kind.FAMILY, 8103, "赵女士（化名）", java.util.Set.of(Role.FAMILY), 0);
        assertThat(AsRole.call(family, Role.FAMILY, () -> familyUnits.list()))
                .singleElement()
                .extracting(FamilyUnitRow::textKey)
                .isEqualTo("unit.hold.family");
        assertThat(Errand.as(Role.QA, () -> standings.of(id))).contains(Standing.NOT_STORED);
        assertThat(Errand.as(Role.QA, () -> standings.of(-1))).isEmpty();
    }

    @Test
    void ofTestsAFamilySeesHowFarTheyAreAndNoValue() throws Exception {
        assertThat(columns("unit_family_results"))
                .containsExactly(
                        "family_account_id",
                        "public_id",
                        "seq",
                        "zh",
                        "en",
                        "plain_zh",
                        "plain_en",
                        "state",
                        "done_at");
        long id = enrolled(8104);
        Errand.as(Role.QC_ANALYST, () -> {
            tests(id, 1, "T01", "FINAL", "PASS");
            tests(id, 2, "T02", "FINAL", "FAIL");
            tests(id, 3, "T03", "PRELIM", "PASS");
            tests(id, 8, "T08", "WAIVED", null);
            tests(id, 10, "T10", "FINAL", "FAIL");
            tests(id, 11, "T11", "FINAL", "PASS");
            return tests(id, 12, "T12", "REPEAT", "REVIEW");
        });
        assertThat(states(8104, id))
                .containsExactly(
                        FamilyTestState.PASSED,
                        FamilyTestState.DONE,
                        FamilyTestState.RUNNING,
                        FamilyTestState.WAIVED,
                        FamilyTestState.DONE,
                        FamilyTestState.DONE,
                        FamilyTestState.RUNNING);
        assertThat(states(8105, id)).as("another family").isEmpty();
        Errand.as(Role.QA, () -> register.hold(id, HoldReason.INVESTIGATION, "", null));
        assertThat(states(8104, id).get(0))
                .as("while a hold stands nothing says that a test passed")
                .isEqualTo(FamilyTestState.DONE);
    }

    @Test
    void theUsualDaysAreTheDefaultUntilEnoughWasReleased() throws Exception {
        Actor family = new Actor(Actor.Kind.FAMILY, 8106, "孙女士（化名）", java.util.Set.of(Role.FAMILY), 0);
        Pace before = AsRole.call(family, Role.FAMILY, () -> familyUnits.pace());
        assertThat(before).isEqualTo(new Pace(20, 50, 75, false));
        for (int i = 0; i < 20; i++) {
            long id = enrolled(8107);
            int days = 30 + i;
            Errand.as(Role.QA, () -> {
                reached(id, 2, "KIT_ISSUED", "COLLECTED", days);
                return reached(id, 3, "QA_REVIEW", "STORED_FAMILY", 0);
            });
        }
        Errand.as(Role.QA, () -> paces.measure());
        Pace after = AsRole.call(family, Role.FAMILY, () -> familyUnits.pace());
        assertThat(after.measured()).isTrue();
        assertThat(after.releases()).isGreaterThanOrEqualTo(20);
        assertThat(after.typicalDays()).isLessThanOrEqualTo(after.slowDays());
    }

    private int reached(long unit, int seq, String from, String to, int daysAgo) {
        return sql.update(
                "INSERT INTO unit_transitions (unit_id, seq, from_status, to_status, occurred_at, recorded_at,"
                        + " actor_kind, actor_id, actor_name, why) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6) - INTERVAL ? DAY,"
                        + " UTC_TIMESTAMP(6), 'SYSTEM', 0, 'test', '')",
                unit,
                seq,
                from,
                to,
                daysAgo);
    }

    private int tests(long unit, int seq, String code, String state, String verdict) {
        return sql.update(
                "INSERT INTO lab_unit_tests (unit_id, seq, version, template_version, code, state, verdict, revision,"
                        + " sampled_at, due_at, final_at) SELECT ?, ?, 1, MAX(version), ?, ?, ?, 1, UTC_TIMESTAMP(6),"
                        + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM lab_test_template_versions",
                unit,
                seq,
                code,
                state,
                verdict);
    }

    private List<FamilyTestState> states(long account, long id) throws Exception {
        Actor family = new Actor(Actor.Kind.FAMILY, account, "周女士（化名）", java.util.Set.of(Role.FAMILY), 0);
        String publicId = Errand.as(Role.QA, () -> register.unit(id)).publicId();
        return AsRole.call(family, Role.FAMILY, () -> familyUnits.tests(publicId)).stream()
                .map(FamilyTestRow::state)
                .toList();
    }

    private long enrolled(long family) throws Exception {
        return Errand.as(
                Role.CONTRACT_SIGNATORY,
                () -> register.enrol(new EnrolUnit(
                        family, ProductType.FAMILY, "SD-IT-" + System.nanoTime(), LocalDate.of(2026, 12, 1), 3L, 1)));
    }

    private static List<String> columns(String view) throws SQLException {
        try (Connection portal = portal();
                Statement sql = portal.createStatement();
                ResultSet rows = sql.executeQuery("SELECT * FROM " + view + " LIMIT 1")) {
            ResultSetMetaData meta = rows.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                names.add(meta.getColumnName(i));
            }
            return names;
        }
    }

    private static Connection portal() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("cordbank.db.url"),
                System.getProperty("cordbank.test.portal.user"),
                System.getProperty("cordbank.test.portal.password"));
    }
}
