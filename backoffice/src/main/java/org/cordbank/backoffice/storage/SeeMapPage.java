package org.cordbank.backoffice.storage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cordbank.coldchain.VesselRow;
import org.cordbank.faces.text.Wording;
import org.cordbank.storage.CellRow;
import org.cordbank.storage.FillRow;
import org.cordbank.storage.StorageMap;

/** The store from above: vessels by fill, then one vessel's racks, then one rack's cells. */
@Named
@ViewScoped
public class SeeMapPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private StorageMap map;

    private long vesselId;
    private int rack;
    private transient List<VesselRow> vessels;
    private transient Map<Long, FillRow> fill;

    /** Reads what the address asks for. */
    public void load() {
        vessels = map.vessels();
        fill = map.fill().stream().collect(Collectors.toMap(FillRow::vesselId, row -> row));
        if (vesselId != 0 && rack == 0) {
            rack = map.racks(vesselId).stream().findFirst().orElse(0);
        }
    }

    public List<VesselRow> getVessels() {
        return vessels;
    }

    /** Zone and fill of a vessel in words; zeros when it was not laid out. */
    /** How full a vessel is, for the bar of its tile. */
    public int percentOf(VesselRow vessel) {
        return fillOf(vessel).percent();
    }

    private FillRow fillOf(VesselRow vessel) {
        return fill.getOrDefault(vessel.id(), new FillRow(vessel.id(), 0, 0, 0, 0));
    }

    public String tileOf(VesselRow vessel) {
        FillRow row = fillOf(vessel);
        String zone = Wording.of("storage.Zone." + vessel.zone());
        return Wording.of("storage.map.tile", zone, row.taken(), row.positions(), row.percent());
    }

    public List<Integer> getRacks() {
        return map.racks(vesselId);
    }

    /** The cells of the rack by level, top level first. */
    public Map<Integer, List<CellRow>> getLevels() {
        return map.cells(vesselId, rack).stream()
                .collect(Collectors.groupingBy(CellRow::level, TreeMap::new, Collectors.toList()));
    }

    public long getVesselId() {
        return vesselId;
    }

    public void setVesselId(long vesselId) {
        this.vesselId = vesselId;
    }

    public int getRack() {
        return rack;
    }

    public void setRack(int rack) {
        this.rack = rack;
    }
}
