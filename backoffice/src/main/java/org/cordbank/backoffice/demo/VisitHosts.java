package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.SessionRow;
import org.cordbank.museum.desk.BookingDesk;
import org.cordbank.museum.desk.CheckRoom;
import org.cordbank.museum.desk.DoorDesk;
import org.cordbank.museum.desk.DoorNote;
import org.cordbank.museum.desk.SessionDesk;
import org.cordbank.museum.desk.VisitDesk;
import org.cordbank.museum.guides.Candidate;
import org.cordbank.museum.guides.GuideDesk;
import org.cordbank.museum.guides.GuideRow;
import org.cordbank.museum.guides.GuideSkill;
import org.cordbank.museum.guides.RosterLine;
import org.cordbank.museum.opening.CloseDays;
import org.cordbank.museum.opening.ClosureDesk;
import org.cordbank.museum.opening.VisitorType;

/** The museum's sample staff: guides and their roster, answers, the door, the lists, a closure. */
@ApplicationScoped
class VisitHosts {
    private static final int TUESDAY = 2;
    private static final int SUNDAY = 7;
    private static final int VIEWING = 15;
    private static final BigDecimal FRESH_AIR = new BigDecimal("20.8");

    @Inject
    private Cast cast;

    @Inject
    private GuideDesk guides;

    @Inject
    private BookingDesk bookings;

    @Inject
    private SessionDesk sessions;

    @Inject
    private VisitDesk visits;

    @Inject
    private DoorDesk door;

    @Inject
    private ClosureDesk closures;

    @Inject
    private Clock clock;

    void hire() {
        cast.does(Parts.MUSEUM, () -> {
            if (guides.guides().isEmpty()) {
                hire("郝讲解（化名）", Set.of("zh", "en"), Set.of(GuideSkill.CHILDREN, GuideSkill.LN2_SAFETY));
                hire("蓝讲解（化名）", Set.of("zh"), Set.of(GuideSkill.CHILDREN, GuideSkill.SIGN_LANGUAGE));
            }
        });
    }

    private void hire(String name, Set<String> languages, Set<GuideSkill> skills) {
        long id = guides.keep(key(), new GuideRow(0, 0, name, languages, skills, true));
        for (int weekday = TUESDAY; weekday <= SUNDAY; weekday++) {
            guides.roster(
                    key(),
                    new RosterLine(
                            0, id, weekday, LocalTime.of(8, 30), LocalTime.of(17, 30), LocalDate.now(clock), null, ""));
        }
    }

    void approve(BookingRow booking) {
        cast.does(Parts.MUSEUM, () -> bookings.approve(key(), booking.id()));
    }

    void decline(BookingRow booking, String why) {
        cast.does(Parts.MUSEUM, () -> bookings.decline(key(), booking.id(), why));
    }

    /** Gives a session the guides it lacks, as far as somebody is free. */
    void lead(long session) {
        cast.does(Parts.MUSEUM, () -> {
            for (int missing = visits.session(session).guidesMissing(); missing > 0; missing--) {
                sessions.candidates(session).stream()
                        .filter(Candidate::isFree)
                        .findFirst()
                        .ifPresent(free ->
                                sessions.assign(key(), session, free.guide().id(), ""));
            }
        });
    }

    /** The party has come; a group is checked before it goes into the viewing area. */
    void admit(BookingRow booking, int came) {
        cast.does(Parts.MUSEUM, () -> {
            door.take(new DoorNote(key(), booking.number(), 0, came, VisitorType.FAMILY, 0, null, clock.instant()));
            if (came > VIEWING) {
                long room = sessions.rooms().get(0).id();
                sessions.check(key(), new CheckRoom(booking.sessionId(), room, FRESH_AIR, VIEWING, false));
            }
        });
    }

    void closeList(long session) {
        cast.does(Parts.MUSEUM, () -> sessions.closeList(key(), session));
    }

    /** Closes the afternoon of a session; its guests are told and offered others. */
    void closeAfternoon(BookingRow booking, SessionRow session) {
        if (booking.state() == BookingState.CONFIRMED) {
            cast.does(Parts.MUSEUM, () -> {
                LocalDate day = session.heldOn();
                CloseDays asked = new CloseDays(day, day, LocalTime.of(13, 0), LocalTime.of(18, 0), "下午设备检修，暂停开放（样例）");
                int heads = closures.affected(asked).stream()
                        .mapToInt(SessionRow::taken)
                        .sum();
                closures.close(key(), asked, heads);
            });
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
