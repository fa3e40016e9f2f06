package org.cordbank.lab.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.cordbank.unit.SpecimenKind;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;

/** Enters what the steps set aside (vials, plasma, DNA, segments) and the filled bag into the unit's own list. */
@ApplicationScoped
class RetainedSamples {
    private static final String UNDIVIDED = "00";
    private static final Map<String, SpecimenKind> VIALS = Map.of(
            "F42.vial_id", SpecimenKind.VIABLE_VIAL,
            "F43.vial_id", SpecimenKind.CORD_PLASMA,
            "F44.sample_id", SpecimenKind.CORD_DNA,
            "C22.plasma_id", SpecimenKind.MATERNAL_PLASMA);

    @Inject
    private UnitRegister units;

    /** Adds the samples a step named; one that is listed already is left as it is. */
    void keep(UnitRow unit, Step step, StepValues values) {
        VIALS.forEach((field, kind) -> {
            if (field.startsWith(step.code() + ".")) {
                String named = values.text(field.substring(field.indexOf('.') + 1));
                for (String label : named.split(",")) {
                    add(unit, kind, label.strip(), values.text("position"));
                }
            }
        });
        if (step.code().equals("G53")) {
            values.number("segments_n").ifPresent(n -> segments(unit, n.intValue()));
        }
    }

    private void segments(UnitRow unit, int number) {
        for (int i = 1; i <= number; i++) {
            add(unit, SpecimenKind.ATTACHED_SEGMENT, unit.din().value() + "-S" + i, "");
        }
    }

    private void add(UnitRow unit, SpecimenKind kind, String label, String where) {
        boolean listed =
                units.specimens(unit.id()).stream().anyMatch(s -> s.label().equals(label));
        if (!label.isEmpty() && !listed) {
            units.addSpecimen(unit.id(), kind, label, where);
        }
    }

    /** The filled freezing bag: suspension and cryoprotectant together, undivided. */
    void bag(UnitRow unit, Progress progress) {
        Optional<BigDecimal> cells = progress.value("G47.volume_total").map(BigDecimal::new);
        Optional<BigDecimal> added = progress.value("G51.added").map(BigDecimal::new);
        if (units.bags(unit.id()).isEmpty() && cells.isPresent()) {
            units.addBag(unit.id(), UNDIVIDED, cells.get().add(added.orElse(BigDecimal.ZERO)));
        }
    }
}
