package org.cordbank.storage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.identity.HireStaff;
import org.cordbank.identity.Role;
import org.cordbank.identity.StaffRegister;
import org.cordbank.kernel.Din;
import org.cordbank.quality.GrantQualification;
import org.cordbank.quality.Qualifications;
import org.cordbank.unit.CollectionFacts;
import org.cordbank.unit.EnrolUnit;
import org.cordbank.unit.ProductType;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** Sample units just out of the freezer, and sample people qualified to put them away. */
@Stateless
@PermitAll
public class FrozenBags {
    private static final long SITE = 1;

    @Inject
    private UnitRegister units;

    @Inject
    private Qualifications qualifications;

    @Inject
    private StaffRegister register;

    @Inject
    private Clock clock;

    /** A family unit loaded into the freezer, its curve accepted, one undivided bag. */
    public UnitRow frozen() {
        Instant now = clock.instant();
        long unit = units.enrol(new EnrolUnit(1, ProductType.FAMILY, null, LocalDate.now(clock), 1L, SITE));
        units.clearForKit(unit, "sample");
        Din din = units.nextDin(SITE);
        units.bindKit(unit, din, "K" + din.value());
        units.collected(unit, new CollectionFacts(now, 1, 1, "IN_UTERO", 100, false, ""));
        for (UnitStatus next : new UnitStatus[] {
            UnitStatus.IN_TRANSIT, UnitStatus.RECEIVED, UnitStatus.REGISTERED, UnitStatus.PROCESSING
        }) {
            units.move(unit, next, "sample");
        }
        units.addBag(unit, "00", new BigDecimal("30.0"));
        units.move(unit, UnitStatus.FREEZING, "sample");
        units.acceptFreezing(unit, "ACCEPTED", 1, now);
        return units.unit(unit);
    }

    /** The unit as it is now. */
    public UnitRow now(long unitId) {
        return units.unit(unitId);
    }

    /** Hires somebody; call as the security admin. */
    public long hire(String login, String badge, Role role) {
        return register.hire(new HireStaff(
                login,
                login + "（化名）",
                "a sentence long enough",
                badge,
                "135790",
                SITE,
                null,
                java.util.Set.of(role),
                false));
    }

    /** Qualifies somebody for the store. */
    public void qualify(long staffId) {
        LocalDate today = LocalDate.now(clock);
        qualifications.grant(new GrantQualification(
                staffId, "样例（化名）", Hands.STORAGE, today.minusDays(1), today.plusYears(1), "Q" + staffId));
    }
}
