package org.cordbank.backoffice.collection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.collection.kits.IssueKit;
import org.cordbank.collection.kits.KitDesk;
import org.cordbank.collection.kits.KitRow;
import org.cordbank.collection.kits.LabelPrintRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.unit.FindUnits;
import org.cordbank.unit.UnitFile;
import org.cordbank.unit.UnitRow;
import org.omnifaces.util.Faces;

/** Issues a kit and hands out its label sheet. */
@Named
@ViewScoped // the unit that was chosen stays chosen while a lot is refused
public class IssueKitPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/collection/issue-kit.xhtml?faces-redirect=true&id=";

    @Inject
    private KitDesk desk;

    @Inject
    private UnitFile units;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private String id;
    private UnitRow unit;
    private KitRow kit;
    private boolean cleared;
    private boolean prenatal;
    private final WaitingUnits waiting = new WaitingUnits();
    private ArrayList<LabelPrintRow> prints = new ArrayList<>();
    private final IssueKitForm form = new IssueKitForm();

    /** Shows one unit when the address names it, else those that wait for a kit. */
    public void open() {
        waiting.read(units);
        if (id != null && !id.isBlank()) {
            units.find(new FindUnits(id, null, Long.MAX_VALUE, 1)).stream()
                    .findFirst()
                    .ifPresent(this::show);
        }
    }

    private void show(UnitRow found) {
        KitDesk.KitStanding standing = desk.standing(found.id());
        unit = standing.unit();
        kit = standing.kit();
        cleared = standing.cleared();
        prenatal = standing.prenatalResults();
        prints = new ArrayList<>(desk.prints(found.id()));
    }

    /** Issues the kit. */
    public String issue() {
        KitRow issued =
                desk.issue(formKey.value(), new IssueKit(unit.id(), unit.version(), form.getLotNo(), Wording.locale()));
        news.tell("collection.kit.done", issued.kitNumber(), issued.din().print());
        return HERE + unit.publicId();
    }

    /** Counts another printing, signed by a second person. */
    public String reprint() {
        desk.reprint(
                formKey.value(),
                unit.id(),
                form.getReason(),
                form.getSecond().getBadge(),
                form.getSecond().getPin());
        news.tell("collection.kit.reprinted", kit.kitNumber());
        return HERE + unit.publicId();
    }

    /** Hands out the sheet. */
    public void labels() throws IOException {
        Faces.sendFile(desk.labels(unit.id()), kit.kitNumber() + ".pdf", true);
    }

    public boolean isReady() {
        return cleared && prenatal;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public UnitRow getUnit() {
        return unit;
    }

    public KitRow getKit() {
        return kit;
    }

    public boolean isCleared() {
        return cleared;
    }

    public boolean isPrenatal() {
        return prenatal;
    }

    public WaitingUnits getWaiting() {
        return waiting;
    }

    public List<LabelPrintRow> getPrints() {
        return prints;
    }

    public IssueKitForm getForm() {
        return form;
    }
}
