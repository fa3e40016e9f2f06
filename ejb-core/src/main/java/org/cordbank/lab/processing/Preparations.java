package org.cordbank.lab.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitSheaf;

/** The register of preparations, for other rooms: how far a unit has come and what was recorded. */
@ApplicationScoped
public class Preparations {
    @Inject
    private Worksheets worksheets;

    @Inject
    private StepTemplates templates;

    @Inject
    private UnitRegister units;

    /** True when every step of the unit's catalogue is done and nothing that may follow later is still missing. */
    public boolean complete(long unitId) {
        return worksheets.preparation(unitId).map(p -> p.completedAt() != null).orElse(false);
    }

    /** Every step as it stands, in order; empty for a unit that never was at the bench. */
    public List<StepRow> steps(long unitId) {
        return started(unitId, worksheets) ? progress(units.unit(unitId)).rows() : List.of();
    }

    /** The same from the unit's sheaf. */
    public List<StepRow> steps(UnitSheaf sheaf) {
        StepRecords records = new StepSheaf(sheaf);
        UnitRow unit = sheaf.unit();
        return started(unit.id(), records) ? progress(unit, records).rows() : List.of();
    }

    private static boolean started(long unitId, StepRecords records) {
        return records.preparation(unitId).isPresent()
                || !records.staysOf(unitId).isEmpty();
    }

    /** Every revision of one step of the unit's own, oldest first. */
    public List<StepRow> revisions(long unitId, int stepNo) {
        Step step = progress(units.unit(unitId)).catalogue().step(stepNo);
        return worksheets.revisions(unitId, stepNo).stream()
                .map(r -> r.row(step, null))
                .toList();
    }

    /** A recorded value by step code and field, for example {@code F37} and {@code tnc_post}. */
    public Optional<String> value(long unitId, String code, String field) {
        return steps(unitId).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(row -> row.values().get(field));
    }

    /** When a step was recorded; empty while it is not. */
    public Optional<Instant> recordedAt(long unitId, String code) {
        return steps(unitId).stream()
                .filter(row -> row.code().equals(code) && row.recorded())
                .findFirst()
                .map(StepRow::recordedAt);
    }

    Progress progress(UnitRow unit) {
        return progress(unit, worksheets);
    }

    private Progress progress(UnitRow unit, StepRecords records) {
        List<BatchUnit> stays = records.staysOf(unit.id());
        Catalogue catalogue = templates.catalogue(version(unit.id(), stays, records), unit.product());
        Map<Integer, StepRow> known = new HashMap<>();
        for (BatchUnit stay : stays) {
            inherit(catalogue, stay, records, known);
        }
        records.stepsOfUnit(unit.id())
                .forEach(record -> known.put(record.seq(), record.row(catalogue.step(record.seq()), null)));
        return Progress.of(catalogue, known);
    }

    private int version(long unitId, List<BatchUnit> stays, StepRecords records) {
        Optional<Preparation> pinned = records.preparation(unitId);
        if (pinned.isPresent()) {
            return pinned.get().templateVersion();
        }
        return stays.isEmpty()
                ? templates.inForce()
                : records.batch(stays.get(stays.size() - 1).batchId())
                        .orElseThrow()
                        .templateVersion();
    }

    /** What a batch and its shift recorded for the unit: the opening steps always, later ones while it was inside. */
    private static void inherit(Catalogue catalogue, BatchUnit stay, StepRecords records, Map<Integer, StepRow> known) {
        Batch batch = records.batch(stay.batchId()).orElseThrow();
        Shift shift = records.shift(batch.shiftId()).orElseThrow();
        for (ShiftStep record : records.stepsOfShift(shift.id())) {
            known.put(record.seq(), record.row(catalogue.step(record.seq()), shift.number()));
        }
        Map<Integer, Boolean> was = new HashMap<>();
        for (BatchStep record : records.stepsOfBatch(batch.id())) {
            boolean opening = record.seq() < catalogue.firstUnitStep();
            // A disposition or a late value comes after the unit may have left; the first record decides.
            boolean inside = was.computeIfAbsent(record.seq(), seq -> opening || stay.wasInAt(record.recordedAt()));
            if (inside) {
                known.put(record.seq(), record.row(catalogue.step(record.seq()), batch.number()));
            }
        }
    }

    /** The highest revision of each step; the records come in order of revision. */
    Map<Integer, StepRow> latest(Catalogue catalogue, List<? extends StepRecord> records, String inheritedFrom) {
        Map<Integer, StepRow> known = new HashMap<>();
        records.forEach(record -> known.put(record.seq(), record.row(catalogue.step(record.seq()), inheritedFrom)));
        return known;
    }
}
