package org.cordbank.backoffice.unit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.unit.HoldReason;
import org.cordbank.unit.HoldRow;
import org.cordbank.unit.UnitFile;
import org.cordbank.unit.UnitFolder;
import org.cordbank.unit.UnitRow;

/** QA holds a unit, or lets it go. */
@Named
@ViewScoped
public class HoldUnitPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private UnitFile file;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private String id;
    private transient UnitFolder folder;
    private final HoldUnitForm form = new HoldUnitForm();

    /** Reads the unit's file. */
    public void open() {
        folder = file.open(id);
    }

    public String place() {
        file.hold(formKey.value(), getUnit().id(), form.getReason(), form.getNote());
        news.tell("unit.hold.placed", getUnit().label());
        return back();
    }

    public String lift() {
        file.lift(formKey.value(), form.getHoldId(), form.getWhy());
        news.tell("unit.hold.gone", getUnit().label());
        return back();
    }

    private String back() {
        return "/unit/show-unit.xhtml?faces-redirect=true&id=" + id;
    }

    /** The reasons a person gives; a deviation's hold comes with the deviation. */
    public List<HoldReason> getReasons() {
        return List.of(HoldReason.INVESTIGATION, HoldReason.UNPAID, HoldReason.DISPUTE, HoldReason.RECALL);
    }

    public List<HoldRow> getStanding() {
        return folder().holds().stream().filter(HoldRow::open).toList();
    }

    public UnitRow getUnit() {
        return folder().unit();
    }

    private UnitFolder folder() {
        if (folder == null) {
            open();
        }
        return folder;
    }

    public HoldUnitForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
