package org.cordbank.museum.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** When the museum is open and what its rules say, for the other subjects of the room. */
@ApplicationScoped
public class Openings {
    /** The room's name towards booking. */
    public static final String ROOM = "museum";

    /** The museum's only venue today; sessions belong to it. */
    public static final long HALL = 1;

    @Inject
    private OpeningStore store;

    /** The rules in force on a day. */
    public OpeningRules rules(LocalDate day) {
        return plan(day, day)
                .rules(day)
                .orElseThrow(() -> new IllegalStateException("museum_rules has no version in force on " + day));
    }

    /** The plan of the days between, both included. */
    public OpeningPlan plan(LocalDate from, LocalDate to) {
        return new OpeningPlan(store.rules(HALL), store.calendar(from, to), store.closures(HALL, from, to));
    }

    /** Each day between, both included. */
    public List<DayPlan> days(LocalDate from, LocalDate to) {
        OpeningPlan plan = plan(from, to);
        return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(1))
                .map(plan::on)
                .toList();
    }

    public VenueRow venue() {
        return store.venues().get(0);
    }

    /** Parts of the venue with limits of their own. */
    public List<RoomRow> rooms() {
        return store.rooms(HALL);
    }
}
