package org.cordbank.backoffice.lab;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.lab.processing.BatchDesk;
import org.cordbank.lab.processing.BatchRow;
import org.cordbank.lab.processing.BatchSheet;
import org.cordbank.lab.processing.StepRow;

/** The open batches, and one of them: units loaded by scan, the steps done for all at once. */
@Named
@ViewScoped
public class RunBatchPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/lab/run-batch.xhtml?faces-redirect=true";
    private static final int SHOWN = 50;

    @Inject
    private BatchDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private Long batchId;
    private String scanned;
    private String leavingReason;
    private Long leaving;
    private transient BatchSheet sheet;
    private transient List<BatchRow> batches;
    private StepForm form;
    private StepForm late;

    public void open() {
        batches = desk.open(SHOWN);
        if (batchId != null) {
            sheet = desk.batch(batchId);
            boolean ready = sheet.next() != null && sheet.waitsFor().isEmpty();
            form = ready ? new StepForm(sheet.next(), Map.of()) : null;
            late = sheet.supplement().isEmpty()
                    ? null
                    : new StepForm(sheet.supplement().get(0), Map.of());
        }
    }

    public String start() {
        batchId = desk.open(formKey.value());
        return here();
    }

    public String load() {
        desk.load(formKey.value(), batchId, scanned);
        news.tell("lab.batch.loaded", scanned);
        return here();
    }

    public String record() {
        return told(desk.record(formKey.value(), form.command(batchId)));
    }

    public String supplement() {
        return told(desk.supplement(formKey.value(), late.command(batchId)));
    }

    public String setAside() {
        desk.setAside(formKey.value(), batchId, leaving, leavingReason);
        return here();
    }

    public String close() {
        desk.close(formKey.value(), batchId);
        return LIST;
    }

    private String told(StepRow row) {
        if (row.done()) {
            news.tell("lab.run.recorded", row.code(), row.name(Wording.locale()));
        } else {
            news.warn("lab.batch.failed", row.code(), row.name(Wording.locale()));
        }
        return here();
    }

    private String here() {
        return LIST + "&batch=" + batchId;
    }

    /** Units the batch's next step waits for, in one line. */
    public String getWaitsFor() {
        return sheet.next() == null ? "" : String.join("、", sheet.waitsFor());
    }

    public BatchSheet getSheet() {
        return sheet;
    }

    public List<BatchRow> getBatches() {
        return batches;
    }

    public StepForm getForm() {
        return form;
    }

    public StepForm getLate() {
        return late;
    }

    public Long getBatchId() {
        return batchId;
    }

    public void setBatchId(Long batchId) {
        this.batchId = batchId;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public Long getLeaving() {
        return leaving;
    }

    public void setLeaving(Long leaving) {
        this.leaving = leaving;
    }

    public String getLeavingReason() {
        return leavingReason;
    }

    public void setLeavingReason(String leavingReason) {
        this.leavingReason = leavingReason;
    }
}
