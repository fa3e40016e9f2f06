package org.cordbank.backoffice.lab;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.lab.freezing.BadRow;
import org.cordbank.lab.freezing.CurveImport;
import org.cordbank.lab.freezing.FreezingRoom;
import org.cordbank.lab.freezing.RunRow;
import org.cordbank.lab.freezing.RunSheet;
import org.cordbank.lab.freezing.RunState;

/** Freezing runs, and one of them: loaded by scan, its curve imported, plotted and judged. */
@Named
@ViewScoped
public class FreezeRunPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/lab/freeze-run.xhtml?faces-redirect=true&run=";
    private static final int SHOWN = 30;

    @Inject
    private FreezingRoom room;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private Long runId;
    private final FreezeRunForm form = new FreezeRunForm();
    private transient Part file;
    private transient RunSheet sheet;
    private transient List<RunRow> runs;
    private transient List<BadRow> bad = List.of();

    public void open() {
        if (runId == null) {
            runs = room.runs(SHOWN);
        } else {
            sheet = room.run(runId);
        }
    }

    public String start() {
        return HERE + room.open(formKey.value(), form.getEquipment());
    }

    public String load() {
        room.load(
                formKey.value(),
                runId,
                form.getBag(),
                form.getSlot(),
                form.getSecond().getBadge(),
                form.getSecond().getPin());
        news.tell("lab.freeze.loaded", form.getBag());
        return HERE + runId;
    }

    public String importCurve() throws IOException {
        byte[] content = file.getInputStream().readAllBytes();
        CurveImport answer =
                room.importCurve(formKey.value(), runId, file.getSubmittedFileName(), content, form.getReplaces());
        if (answer.taken()) {
            news.tell("lab.freeze.imported");
            return HERE + runId;
        }
        bad = answer.bad();
        return null;
    }

    public String accept() {
        return judge(true);
    }

    public String refuse() {
        return judge(false);
    }

    private String judge(boolean accept) {
        room.judge(formKey.value(), runId, accept, form.getReason(), form.getPin());
        news.tell(accept ? "lab.freeze.accepted" : "lab.freeze.refused");
        return HERE + runId;
    }

    public CurvePlot getPlot() {
        return new CurvePlot(sheet);
    }

    public boolean isLoading() {
        return sheet.run().state() == RunState.OPEN;
    }

    /** True once a curve stands and nobody has accepted it. */
    public boolean isToJudge() {
        return sheet.curve() != null && sheet.run().state() != RunState.ACCEPTED;
    }

    public RunSheet getSheet() {
        return sheet;
    }

    public List<RunRow> getRuns() {
        return runs;
    }

    public List<BadRow> getBad() {
        return bad;
    }

    public FreezeRunForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long getRunId() {
        return runId;
    }

    public void setRunId(Long runId) {
        this.runId = runId;
    }
}
