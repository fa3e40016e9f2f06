package org.cordbank.lab.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cordbank.identity.CurrentActor;
import org.cordbank.quality.Equipment;
import org.cordbank.quality.Qualifications;
import org.cordbank.quality.ReagentLots;
import org.cordbank.unit.CollectionFacts;
import org.cordbank.unit.ProductType;
import org.cordbank.unit.SpecimenRow;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;

/** The registers of the house as the bench asks them: units, lots, equipment, qualifications, limits. */
@ApplicationScoped
class House {
    @Inject
    private CurrentActor current;

    @Inject
    private UnitRegister units;

    @Inject
    private ReagentLots lots;

    @Inject
    private Equipment equipment;

    @Inject
    private Qualifications qualifications;

    @Inject
    private LabLimits limits;

    @Inject
    private Instance<KnownBloodGroup> groups;

    @Inject
    private StepTemplates templates;

    @Inject
    private Clock clock;

    String operator() {
        return current.get().name();
    }

    UnitRow scanned(String text) {
        return units.scanned(text);
    }

    List<SpecimenRow> specimens(long unitId) {
        return units.specimens(unitId);
    }

    void lot(String lotNo) {
        lots.require(lotNo, null);
    }

    void equipment(String equipmentNo) {
        equipment.require(equipmentNo);
    }

    Optional<Instant> collectedAt(long unitId) {
        return units.collectionFacts(unitId).map(CollectionFacts::collectedAt);
    }

    Optional<String> division(long unitId) {
        return units.bags(unitId).stream().map(bag -> bag.division()).findFirst();
    }

    Optional<String> bloodGroup(long unitId) {
        return groups.stream().map(g -> g.of(unitId)).flatMap(Optional::stream).findFirst();
    }

    /** The code the freezing bag's label has to bear. */
    Optional<String> productCode() {
        return templates.productCode("FROZEN");
    }

    Optional<String> target(String key, ProductType product) {
        return limits.find(key, product).map(limit -> limit.target().toPlainString());
    }

    Optional<BigDecimal> daysLeft(String function, List<String> things) {
        return things.stream()
                .map(thing -> lastDay(function, thing))
                .min(Comparator.naturalOrder())
                .map(day -> BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.now(clock), day)));
    }

    private LocalDate lastDay(String function, String thing) {
        return switch (function) {
            case "expiry_days" -> lots.require(thing, null).expiresOn();
            case "calibration_days" -> equipment.require(thing).calibrationDue();
            default -> qualifications.require(current.get(), "PREPARATION").validTo();
        };
    }
}
