package org.cordbank.backoffice.lab;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.lab.processing.PreparationBench;
import org.cordbank.lab.processing.Runner;
import org.cordbank.lab.processing.StepRefused;
import org.cordbank.lab.processing.StepRow;

/** One unit, one step at a time: what is to be done now, what was done, and what it waits for. */
@Named
@ViewScoped
public class RunStepsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/lab/run-steps.xhtml?faces-redirect=true&unit=";

    @Inject
    private PreparationBench bench;

    @Inject
    private Clock clock;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private Long unitId;
    private String scanned;
    private transient Runner runner;
    private StepForm form;
    private StepForm late;

    /** A phase of the catalogue on the thread. */
    public record Phase(String letter, long done, long all, String state) {}

    public void open() {
        if (unitId != null && runner == null) {
            runner = bench.runner(unitId);
            form = runner.next() == null ? null : new StepForm(runner.next(), runner.known());
            late = runner.supplement().isEmpty()
                    ? null
                    : StepForm.later(runner.supplement().get(0), clock.instant());
        }
    }

    public String scan() {
        return ADDRESS + bench.scan(scanned).unit().id();
    }

    public String record() {
        return told(bench.record(formKey.value(), form.command(unitId)));
    }

    /** Adds what could only be known later, such as the hand-over of a sample. */
    public String supplement() {
        return told(bench.supplement(formKey.value(), late.command(unitId)));
    }

    private String told(StepRow row) {
        if (row.done()) {
            news.tell("lab.run.recorded", row.code(), row.name(Wording.locale()));
        } else {
            news.warn("lab.run.failed", row.code(), row.name(Wording.locale()));
        }
        return ADDRESS + unitId;
    }

    /** What keeps the step from being recorded, in words; null when nothing does. */
    public String getWaiting() {
        StepRefused refusal = runner.waiting();
        return refusal == null ? null : Wording.of(refusal.textKey(), refusal.values());
    }

    /** Recorded steps, the newest first. */
    public List<StepRow> getRecorded() {
        List<StepRow> rows = new ArrayList<>(
                runner.steps().stream().filter(StepRow::recorded).toList());
        Collections.reverse(rows);
        return rows;
    }

    public List<Phase> getPhases() {
        List<String> letters =
                runner.steps().stream().map(StepRow::phase).distinct().toList();
        return letters.stream().map(this::phase).toList();
    }

    private Phase phase(String letter) {
        List<StepRow> of =
                runner.steps().stream().filter(r -> r.phase().equals(letter)).toList();
        long done = of.stream().filter(StepRow::done).count();
        boolean now = runner.next() != null && runner.next().phase().equals(letter);
        return new Phase(letter, done, of.size(), done == of.size() ? "done" : now ? "now" : "future");
    }

    public Runner getRunner() {
        return runner;
    }

    public StepForm getForm() {
        return form;
    }

    public StepForm getLate() {
        return late;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
