package org.cordbank.backoffice.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.unit.CustodyRow;
import org.cordbank.unit.UnitFile;
import org.cordbank.unit.UnitFolder;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitSheaf;
import org.cordbank.unit.UnitStatus;

/** Everything about one unit on one page; each room's part is a fragment with its own bean and rights. */
@Named
@RequestScoped
public class ShowUnitPage {
    /** What was written down this much later than it happened says so. */
    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    @Inject
    private UnitFile file;

    @Inject
    private CurrentActor actor;

    private String id;
    private UnitSheaf sheaf;
    private UnitFolder folder;

    /** One person's part in the unit's custody. */
    public record PersonRow(String name, Set<UnitStatus> moves) {}

    /** Reads the unit's file; an address of no unit is a page that does not exist. */
    public void open() throws IOException {
        sheaf = file.sheaf(id).orElse(null);
        if (sheaf != null) {
            folder = file.open(sheaf);
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        faces.responseComplete();
    }

    public boolean recordedLater(CustodyRow line) {
        return Duration.between(line.occurredAt(), line.recordedAt()).compareTo(AT_ONCE) > 0;
    }

    public List<PersonRow> getPeople() {
        Map<String, Set<UnitStatus>> moves = new LinkedHashMap<>();
        folder.custody().forEach(line -> moves.computeIfAbsent(line.actorName(), name -> new LinkedHashSet<>())
                .add(line.to()));
        return moves.entrySet().stream()
                .map(entry -> new PersonRow(entry.getKey(), entry.getValue()))
                .toList();
    }

    public int getLastSeq() {
        return folder.custody().get(0).seq();
    }

    public boolean isMayHold() {
        return actor.get().has(Role.QA) || actor.get().has(Role.MEDICAL_DIRECTOR);
    }

    public String getLabel() {
        return folder == null ? id : folder.unit().label();
    }

    public UnitRow getUnit() {
        return folder == null ? null : folder.unit();
    }

    /** What the fragments' desks read their parts from. */
    public UnitSheaf getSheaf() {
        return sheaf;
    }

    public UnitFolder getFolder() {
        return folder;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
