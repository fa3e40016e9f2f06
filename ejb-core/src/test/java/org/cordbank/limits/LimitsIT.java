package org.cordbank.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cordbank.identity.Role;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InTheBank
@DisplayName("The limits in force")
class LimitsIT {
    @Inject
    private Limits limits;

    @Inject
    private LimitTables tables;

    @Inject
    private Catalogues catalogues;

    @Inject
    private LimitsRegister register;

    @Test
    void aScopeHasItsOwnLimitOrTheOneOfAllUnits() {
        assertThat(limits.of("volume.net", Scope.PUBLIC).min()).isEqualTo(new BigDecimal("60"));
        assertThat(limits.of("volume.net", Scope.FAMILY).min()).isEqualTo(new BigDecimal("40"));
        assertThat(limits.of("dmso.final", Scope.FAMILY).scope()).isEqualTo(Scope.ANY);
        assertThat(limits.of("dmso.final", Scope.PUBLIC).judge(new BigDecimal("11.01")))
                .isEqualTo(Limit.Verdict.OUTSIDE);
        assertThat(limits.find("volume.net", Scope.ANY)).isEmpty();
    }

    @Test
    void anUnknownLimitIsADefectNotAnOpenDoor() {
        assertThatThrownBy(() -> limits.of("no.such.limit", Scope.ANY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no.such.limit");
    }

    @Test
    void noLimitHoldsBeforeItsDate() {
        assertThat(tables.inForce(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(tables.inForce(LocalDate.of(2026, 1, 1))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"QA", "MEDICAL_DIRECTOR"})
    void qualityAndTheDirectorReadTheRegister(Role role) throws Exception {
        List<Limit> all = AsRole.call(role, () -> register.inForce());
        assertThat(all).hasSizeGreaterThan(100).allSatisfy(limit -> {
            assertThat(limit.source()).isNotBlank();
            assertThat(limit.approver()).isNotBlank();
        });
        assertThat(AsRole.call(role, () -> register.versions("tnc.post")))
                .extracting(Limit::scope)
                .contains(Scope.PUBLIC, Scope.FAMILY);
    }

    @Test
    void othersDoNot() {
        assertThatThrownBy(() -> AsRole.call(Role.LAB_TECHNICIAN, () -> register.inForce()))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void cataloguesAreReadInOrderAndByVersion() {
        List<Entry> checks = catalogues.inForce("reception-checks");
        assertThat(checks).hasSize(8);
        assertThat(checks.get(0).code()).isEqualTo("REC-01");
        assertThat(checks.get(0).name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("封签与箱体");
        assertThat(checks.get(1).text("hint", Locale.ENGLISH)).contains("verdict");
        assertThat(catalogues.pinned("reception-checks", checks.get(0).version()))
                .isEqualTo(checks);
        assertThat(catalogues.pinned("reception-checks", 99)).isEmpty();
        assertThat(catalogues.inForce("freezing-program").get(2).number("rate_c_per_min"))
                .contains(new BigDecimal("-25"));
        assertThatThrownBy(() -> catalogues.inForce("no-such")).hasMessageContaining("no-such");
    }
}
