package org.cordbank.backoffice.lab;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.lab.processing.CorrectStep;
import org.cordbank.lab.processing.PreparationBench;
import org.cordbank.lab.processing.StepRefused;
import org.cordbank.lab.processing.StepRow;
import org.cordbank.lab.processing.StepToCorrect;

/** A recorded step beside what it should have said: corrected with a reason, the old record stays in sight. */
@Named
@ViewScoped
public class CorrectStepPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PreparationBench bench;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private long unitId;
    private int stepNo;
    private int seenRevision;
    private String reason;
    private StepForm form;
    private transient StepToCorrect laid;

    public void open() {
        if (laid == null) {
            laid = bench.correcting(unitId, stepNo);
            seenRevision = laid.now().revision();
            form = StepForm.of(laid.step(), laid.now().values());
        }
    }

    public String correct() {
        StepRow row = bench.correct(formKey.value(), new CorrectStep(form.correction(unitId), seenRevision, reason));
        if (row.done()) {
            news.tell("lab.correct.done", row.code(), row.name(Wording.locale()), row.revision());
        } else {
            news.warn("lab.run.failed", row.code(), row.name(Wording.locale()));
        }
        return "/lab/run-steps.xhtml?faces-redirect=true&unit=" + unitId;
    }

    /** What keeps the step from being corrected, in words; null when nothing does. */
    public String getWaiting() {
        StepRefused refusal = laid.waiting();
        return refusal == null ? null : Wording.of(refusal.textKey(), refusal.values());
    }

    /** Later steps that were worked out from this one, in one line; empty when none was. */
    public String getWorkedOutFrom() {
        return laid.workedOutFrom().stream()
                .map(row -> row.code() + " " + row.name(Wording.locale()))
                .collect(Collectors.joining("、"));
    }

    public StepToCorrect getLaid() {
        return laid;
    }

    public StepForm getForm() {
        return form;
    }

    public long getUnitId() {
        return unitId;
    }

    public void setUnitId(long unitId) {
        this.unitId = unitId;
    }

    public int getStepNo() {
        return stepNo;
    }

    public void setStepNo(int stepNo) {
        this.stepNo = stepNo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
