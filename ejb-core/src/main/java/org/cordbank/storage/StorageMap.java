package org.cordbank.storage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.coldchain.VesselRow;
import org.cordbank.coldchain.Vessels;
import org.cordbank.identity.Roles;
import org.cordbank.unit.SheafLine;
import org.cordbank.unit.UnitSheaf;

/** The map of the store: vessels by fill, racks, cells; laying out a new vessel and blocking a position. */
@Stateless
@RolesAllowed({Roles.STORAGE_CUSTODIAN, Roles.QA, Roles.MEDICAL_DIRECTOR, Roles.VERIFIER})
public class StorageMap {
    @Inject
    private Shelves shelves;

    @Inject
    private Placing placing;

    @Inject
    private Vessels vessels;

    @Inject
    private AuditTrail trail;

    /** Every vessel of every zone, by zone and number. */
    public List<VesselRow> vessels() {
        return Arrays.stream(Zone.values())
                .flatMap(zone -> vessels.list(zone.name()).stream())
                .toList();
    }

    /** Fill of every vessel that was laid out. */
    public List<FillRow> fill() {
        return shelves.fill();
    }

    /** Numbers of the racks of a vessel. */
    public List<Integer> racks(long vesselId) {
        return shelves.racks(vesselId);
    }

    /** The cells of one rack by level and slot; never more than one rack is read. */
    public List<CellRow> cells(long vesselId, int rack) {
        return shelves.cells(vesselId, rack);
    }

    /** Where the unit's bags lie. */
    public List<PlacementRow> placements(long unitId) {
        return shelves.placements(unitId);
    }

    /** The same from the unit's sheaf. */
    public List<PlacementRow> placements(UnitSheaf sheaf) {
        return sheaf
                .lines(
                        "storage_occupancies",
                        line -> new PlacementRow(
                                line.number("bag_id"),
                                line.text("address"),
                                line.text("kind"),
                                line.instant("since"),
                                line.text("by_name")))
                .stream()
                .sorted(Comparator.comparingLong(PlacementRow::bagId).thenComparing(PlacementRow::kind))
                .toList();
    }

    /** Every movement of the unit's bags, oldest first. */
    public List<MovementRow> movements(long unitId) {
        return shelves.movements(unitId);
    }

    /** The same from the unit's sheaf. */
    public List<MovementRow> movements(UnitSheaf sheaf) {
        return sheaf.lines("storage_movements", StorageMap::movement);
    }

    private static MovementRow movement(SheafLine line) {
        Long seconds = line.number("out_of_cold_s");
        return new MovementRow(
                line.number("id"),
                line.number("bag_id"),
                line.text("source"),
                line.text("target"),
                line.instant("at"),
                line.text("by_name"),
                line.text("second_name"),
                seconds == null ? null : Integer.valueOf(Math.toIntExact(seconds)),
                line.text("why"));
    }

    /** Lays out a vessel once: {@code racks} with {@code levels} of {@code slots} positions each; a second call changes nothing. */
    @RolesAllowed(Roles.STORAGE_CUSTODIAN)
    public void layOut(long vesselId, int racks, int levels, int slots) {
        VesselRow vessel = vessels.require(vesselId);
        if (shelves.laidOut(vesselId)) {
            return;
        }
        for (int rack = 1; rack <= racks; rack++) {
            for (int level = 1; level <= levels; level++) {
                for (int slot = 0; slot < slots; slot++) {
                    String letter = String.valueOf((char) ('A' + slot));
                    String address = String.format("%s-R%02d-L%02d-%s", vessel.address(), rack, level, letter);
                    shelves.add(new Position(vesselId, rack, level, letter, new StoragePosition(address)));
                }
            }
        }
        trail.record(AuditAct.on("vessel", vesselId, "lay-out").with("positions", racks * levels * slots));
    }

    /** Takes a position out of use with a reason; a bag lying there stays. */
    @RolesAllowed(Roles.STORAGE_CUSTODIAN)
    public void block(String address, String why) {
        Position position = placing.known(address);
        position.block(why);
        trail.record(AuditAct.on("position", position.id(), "block").because(why));
    }

    /** Puts a blocked position back into use. */
    @RolesAllowed(Roles.STORAGE_CUSTODIAN)
    public void unblock(String address, String why) {
        Position position = placing.known(address);
        position.unblock();
        trail.record(AuditAct.on("position", position.id(), "unblock").because(why));
    }
}
