package org.cordbank.collection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.family.Families;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Sql;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.quality.DeviationRow;
import org.cordbank.quality.GrantQualification;
import org.cordbank.quality.Qualifications;
import org.cordbank.quality.ReagentLots;
import org.cordbank.quality.ReceiveLot;
import org.cordbank.unit.EnrolUnit;
import org.cordbank.unit.HoldRow;
import org.cordbank.unit.ProductType;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;

/** What must stand before a collection: a family, an enrolled unit, a lot of kits, qualified people. Each call commits. */
@Stateless
@PermitAll
public class Ward {
    public static final String MOTHER = "王晓晴";

    @Inject
    private UnitRegister units;

    @Inject
    private Families families;

    @Inject
    private ReagentLots lots;

    @Inject
    private Qualifications qualifications;

    @Inject
    private DeviationRegister deviations;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    public long enrol(long hospitalId, ProductType product) {
        long family = sql.next("identity_families_seq");
        sql.update(
                "INSERT INTO identity_families (id, version, email, demo, created_at) VALUES (?, 1, ?, FALSE, ?)",
                family,
                "ward" + family + "@example.org",
                clock.instant());
        families.identify(family, PersonName.of(MOTHER), IdCardNumber.of("11010519491231002X"));
        return units.enrol(
                new EnrolUnit(family, product, null, LocalDate.now(clock).plusDays(20), hospitalId, 1));
    }

    public void clear(long unitId) {
        units.clearForKit(unitId, "test");
    }

    public void lot(String lotNo, LocalDate expiresOn) {
        long id = lots.receive(new ReceiveLot(lotNo, "COLLECTION_KIT", "采集包", "Collection kit", expiresOn));
        lots.release(id);
    }

    public void qualify(long staffId, String skill) {
        LocalDate today = LocalDate.now(clock);
        qualifications.grant(
                new GrantQualification(staffId, "（化名）", skill, today.minusDays(1), today.plusYears(1), "Q-1"));
    }

    public UnitRow unit(long unitId) {
        return units.unit(unitId);
    }

    public List<HoldRow> holds(long unitId) {
        return units.holds(unitId);
    }

    public List<DeviationRow> deviations(long unitId) {
        return deviations.of("unit", unitId);
    }

    public long audited(long unitId, String act) {
        return sql.one(
                        "SELECT COUNT(*) FROM audit_entries WHERE subject_type = 'unit' AND subject_id = ? AND act = ?",
                        row -> row.getLong(1),
                        unitId,
                        act)
                .orElseThrow();
    }

    public Instant now() {
        return clock.instant();
    }
}
