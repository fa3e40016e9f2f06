package org.cordbank.portal.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cordbank.kernel.BankClock;
import org.cordbank.unit.FamilyUnitRow;
import org.cordbank.unit.FamilyUnits;
import org.cordbank.unit.ProgressRow;
import org.cordbank.unit.Stage;

/** The parcel-like way of one unit: where it is now, what came before, what is still to come. */
@Named
@RequestScoped
public class UnitPage {
    @Inject
    private FamilyUnits units;

    @Inject
    private Clock clock;

    private FamilyUnitRow unit;
    private List<ProgressRow> progress = List.of();

    @PostConstruct
    void load() {
        String id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        unit = units.unit(id).orElse(null);
        if (unit != null) {
            progress = units.progress(unit.publicId());
        }
    }

    public boolean isFound() {
        return unit != null;
    }

    public FamilyUnitRow getUnit() {
        return unit;
    }

    /** Newest first; the first one is where the unit is now. */
    public List<ProgressRow> getProgress() {
        return progress;
    }

    /** Stages still to come, the furthest first as they stand above the newest event. */
    public List<Stage> getAhead() {
        if (unit.stage() == Stage.ENDED) {
            return List.of();
        }
        List<Stage> ahead = Arrays.asList(Stage.values()).subList(unit.stage().ordinal() + 1, Stage.ENDED.ordinal());
        java.util.ArrayList<Stage> reversed = new java.util.ArrayList<>(ahead);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Days since the collection, counting its day as the first; 0 before it. */
    public long getDay() {
        return progress.stream()
                .filter(row -> row.stage() == Stage.COLLECTION)
                .map(ProgressRow::at)
                .min(Instant::compareTo)
                .map(at -> ChronoUnit.DAYS.between(LocalDate.ofInstant(at, BankClock.ZONE), LocalDate.now(clock)) + 1)
                .orElse(0L);
    }

    public boolean isCounting() {
        return getDay() > 0 && unit.stage().compareTo(Stage.STORED) < 0;
    }
}
