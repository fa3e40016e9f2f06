package org.cordbank.backoffice.storage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.storage.Cryostore;
import org.cordbank.storage.PlaceBag;
import org.cordbank.storage.PlacementRow;
import org.cordbank.unit.UnitRow;

/** At the tank: scan the bag, scan the position, a second person signs. */
@Named
@ViewScoped
public class PlaceUnitPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PROPOSALS = 3;

    @Inject
    private FormKey formKey;

    @Inject
    private Cryostore store;

    private PlaceUnitForm form = new PlaceUnitForm();
    private transient UnitRow unit;
    private transient List<String> proposals;
    private transient PlacementRow placed;

    /** The bag was scanned: show what it is and where it may go. */
    public void scan() {
        placed = null;
        unit = store.bag(form.getDin());
        proposals = store.suggest(PROPOSALS);
    }

    /** Puts the bag into the scanned position. */
    public void place() {
        placed = store.place(
                formKey.value(),
                new PlaceBag(
                        form.getDin(),
                        form.getDivision(),
                        form.getPosition(),
                        form.getOutOfColdSeconds(),
                        form.getSecond().getBadge(),
                        form.getSecond().getPin()));
        unit = null;
        form = new PlaceUnitForm();
    }

    /** Puts the scanned bag aside. */
    public void startOver() {
        unit = null;
        form = new PlaceUnitForm();
    }

    public PlaceUnitForm getForm() {
        return form;
    }

    public UnitRow getUnit() {
        return unit;
    }

    public List<String> getProposals() {
        return proposals;
    }

    public PlacementRow getPlaced() {
        return placed;
    }
}
