package org.cordbank.lab.processing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cordbank.lab.processing.StepRefused.Reason;
import org.cordbank.unit.UnitRow;

/** A unit at the bench: its scans, its own label values, its facts and its earlier steps. */
final class UnitAtBench implements Bench {
    private static final String UNDIVIDED = "00";
    private static final String GROUP_NOT_FINAL = "PENDING";

    private final House house;
    private final UnitRow unit;
    private final Progress progress;
    private final Instant now;
    private final Instant done;

    UnitAtBench(House house, UnitRow unit, Progress progress, Instant now) {
        this(house, unit, progress, now, now);
    }

    /** @param done when the step was first recorded, which formulas take for their present */
    UnitAtBench(House house, UnitRow unit, Progress progress, Instant now, Instant done) {
        this.house = house;
        this.unit = unit;
        this.progress = progress;
        this.now = now;
        this.done = done;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public String operator() {
        return house.operator();
    }

    @Override
    public String scannedOfThisUnit(StepField field, String scanned) {
        if (unit == null) {
            return scanned;
        }
        boolean tube =
                house.specimens(unit.id()).stream().anyMatch(s -> s.label().equalsIgnoreCase(scanned.strip()));
        if (tube) {
            return unit.din().value();
        }
        UnitRow other = house.scanned(scanned);
        if (other.id() != unit.id()) {
            throw StepRefused.at(
                    field.name(),
                    Reason.NOT_THIS_UNIT,
                    field.zh(),
                    other.din().print(),
                    unit.din().print(),
                    field.en());
        }
        return unit.din().value();
    }

    @Override
    public void lot(String lotNo) {
        house.lot(lotNo);
    }

    @Override
    public void equipment(String equipmentNo) {
        house.equipment(equipmentNo);
    }

    @Override
    public Optional<String> own(String word) {
        return switch (word) {
            case "product_code" -> house.productCode();
            case "division" -> Optional.of(house.division(unit.id()).orElse(UNDIVIDED));
            case "abo" -> Optional.of(house.bloodGroup(unit.id()).orElse(GROUP_NOT_FINAL));
            default -> throw new IllegalStateException("The catalogue asks for an unknown own value: @" + word);
        };
    }

    @Override
    public Optional<String> recorded(String codeAndField) {
        return progress == null ? Optional.empty() : progress.value(codeAndField);
    }

    @Override
    public Optional<String> fact(String word) {
        return switch (word) {
            case "now" -> Optional.of(done.toString());
            case "collected_at" ->
                unit == null ? Optional.empty() : house.collectedAt(unit.id()).map(Instant::toString);
            default -> throw new IllegalStateException("The catalogue asks for an unknown fact: @" + word);
        };
    }

    @Override
    public Optional<String> target(String limitKey) {
        return house.target(limitKey, unit == null ? null : unit.product());
    }

    @Override
    public Optional<BigDecimal> daysLeft(String function, List<String> things) {
        return house.daysLeft(function, things);
    }

    @Override
    public boolean released(List<String> lots) {
        // An unreleased lot was refused where it was scanned.
        lots.forEach(house::lot);
        return true;
    }
}
