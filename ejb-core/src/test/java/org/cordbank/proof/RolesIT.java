package org.cordbank.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InTheBank
@DisplayName("A desk knows the role of its caller")
class RolesIT {
    private static final Instant PACKED = Instant.parse("2026-11-23T20:15:30Z");

    @Inject
    private Depot depot;

    @Test
    void theRoleOfTheDeskIsLetIn() throws Exception {
        Tag tag = new Tag("LET01");
        assertThat(AsRole.call(Role.STORAGE_CUSTODIAN, () -> depot.takeIn(tag, BigDecimal.TEN, PACKED)))
                .isPositive();
    }

    @Test
    void theBankItselfIsLetInOnSomebodysBehalf() throws Exception {
        Actor person = new Actor(Actor.Kind.STAFF, 7, "王芳（化名）", java.util.Set.of(Role.QA), 1);
        Tag tag = new Tag("SYS01");
        assertThat(AsRole.call(
                        person, Role.SYSTEM, () -> depot.takeIn(tag, BigDecimal.TEN, PACKED) > 0 ? depot.whoAmI() : ""))
                .isEqualTo("王芳（化名）");
    }

    @Test
    void aPasserByIsRefused() {
        assertThatThrownBy(() -> depot.takeIn(new Tag("NOBOD"), BigDecimal.TEN, PACKED))
                .isInstanceOf(EJBAccessException.class);
        assertThat(depot.rows(new Tag("NOBOD"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STORAGE_CUSTODIAN", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyOtherRoleIsRefused(Role other) {
        assertThatThrownBy(() -> AsRole.call(other, () -> depot.takeIn(new Tag("OTHER"), BigDecimal.TEN, PACKED)))
                .isInstanceOf(EJBAccessException.class);
    }
}
