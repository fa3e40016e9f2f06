package org.cordbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who a colleague is, for rooms that keep something about people: which hospital a collector works at, whose badge it is. */
@ApplicationScoped
public class StaffDirectory {
    @Inject
    private People people;

    /** The colleague with this id, also one who has left. */
    public Optional<StaffRow> byId(long staffId) {
        return people.staff(staffId).map(Staff::row);
    }

    /** The colleague with this badge, who has not left. */
    public Optional<StaffRow> byBadge(String badge) {
        return people.staffByBadge(badge == null ? "" : badge.strip())
                .map(Staff::row)
                .filter(StaffRow::active);
    }
}
