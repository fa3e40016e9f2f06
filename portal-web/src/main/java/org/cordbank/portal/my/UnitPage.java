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
import org.cordbank.contract.CertificateState;
import org.cordbank.contract.MyContract;
import org.cordbank.contract.MyContracts;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.BankClock;
import org.cordbank.unit.FamilyTestRow;
import org.cordbank.unit.FamilyUnitRow;
import org.cordbank.unit.FamilyUnits;
import org.cordbank.unit.Pace;
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

    @Inject
    private MyContracts contracts;

    private FamilyUnitRow unit;
    private Pace pace;
    private List<FamilyTestRow> tests = List.of();
    private MyContract certified;
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
            tests = units.tests(unit.publicId());
            pace = units.pace();
            certified = contracts.list(Wording.locale()).stream()
                    .filter(each -> each.certificate() != null)
                    .filter(each -> each.contract().number().value().equals(unit.contractNumber()))
                    .findFirst()
                    .orElse(null);
        }
    }

    public boolean isFound() {
        return unit != null;
    }

    /** Key of the sentence that says what the present stage means; a certificate in force is the end of the way. */
    public String getMeaningKey() {
        boolean certain = certified != null && certified.certificate().state() == CertificateState.VALID;
        return "my.unit.meaning." + (certain ? "CERTIFIED" : unit.stage());
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

    /** Which day it is, beside how many it usually takes. */
    public String getCounter() {
        return Wording.of("my.unit.day", getDay(), pace.typicalDays());
    }

    /** Where the usual number comes from: measured, or the bank's default until enough was released. */
    public String getBasis() {
        return Wording.of(pace.measured() ? "my.unit.pace.measured" : "my.unit.pace.default", pace.releases());
    }

    public boolean isSlow() {
        return isCounting() && pace.isSlow(getDay());
    }

    public boolean isTested() {
        return !tests.isEmpty();
    }

    public int getTestsInAll() {
        return tests.size();
    }

    public long getTestsOver() {
        return tests.stream().filter(row -> row.state().isOver()).count();
    }

    /** The contract whose certificate was issued for this unit; null while it was not. */
    public MyContract getCertified() {
        return certified;
    }
}
