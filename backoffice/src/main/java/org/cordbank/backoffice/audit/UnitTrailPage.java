package org.cordbank.backoffice.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.cordbank.audit.AuditRoom;
import org.cordbank.audit.AuditRow;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;

/** The audit trail's part of a unit's page. */
@Named
@RequestScoped
public class UnitTrailPage {
    private static final int MOST = 200;
    private static final Set<Role> READERS = Set.of(Role.AUDIT_ADMIN, Role.QA, Role.MEDICAL_DIRECTOR, Role.REGULATOR);

    @Inject
    private AuditRoom room;

    @Inject
    private CurrentActor actor;

    private List<AuditRow> rows;

    public boolean isReader() {
        return actor.get().roles().stream().anyMatch(READERS::contains);
    }

    /** The unit's trail, oldest first. */
    public List<AuditRow> of(long unitId) {
        if (rows == null) {
            rows = room.of("unit", unitId, 0, MOST);
        }
        return rows;
    }

    /** True when the trail is longer than what is shown. */
    public boolean cut(long unitId) {
        return of(unitId).size() == MOST;
    }

    public int getMost() {
        return MOST;
    }
}
