package org.cordbank.outreach;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.Sql;

/** Counts the figures of the home page; the back office's round does it, anybody reads them. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class FigureCount {
    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Counts every figure anew; answers how many. */
    public int count() {
        return sql.update(
                "INSERT INTO outreach_figures (name, value, counted_at)"
                        + " SELECT name, value, ? FROM outreach_counts"
                        + " ON DUPLICATE KEY UPDATE value = VALUES(value), counted_at = VALUES(counted_at)",
                clock.instant());
    }

    /** What was counted, without what is still nothing; in the order the home page shows. */
    @PermitAll
    public List<Figure> figures() {
        return sql.rows(
                "SELECT name, value, counted_at FROM outreach_figures WHERE value > 0"
                        + " ORDER BY FIELD(name, 'units_stored', 'hospitals', 'visitors', 'families_helped')",
                row -> new Figure(row.getString("name"), row.getLong("value"), Sql.instant(row, "counted_at")));
    }
}
