package org.cordbank.museum.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.Attendance;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.SessionBook;
import org.cordbank.booking.SessionRow;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.BankClock;
import org.cordbank.museum.desk.DeskRefused.Reason;
import org.cordbank.museum.desk.Guests.Contacts;
import org.cordbank.museum.guides.Candidate;
import org.cordbank.museum.guides.GuideSkill;
import org.cordbank.museum.guides.Guides;
import org.cordbank.museum.guides.SessionNeeds;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.OpeningRules;
import org.cordbank.museum.opening.Openings;
import org.cordbank.museum.opening.RoomRow;

/** Where museum staff run one session: open or paused, larger or smaller, who leads it, which rooms it may enter. */
@Stateless
@RolesAllowed(Roles.MUSEUM_STAFF)
public class SessionDesk {
    @Inject
    private Openings openings;

    @Inject
    private BookingRegister register;

    @Inject
    private SessionBook book;

    @Inject
    private Attendance attendance;

    @Inject
    private Guests guests;

    @Inject
    private Guides guides;

    @Inject
    private DeskStore store;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** No further bookings; the guests keep their seats. */
    public void block(String formKey, long sessionId, String why) {
        act(formKey, "museum.block", sessionId, () -> book.block(sessionId, why));
    }

    public void unblock(String formKey, long sessionId) {
        act(formKey, "museum.unblock", sessionId, () -> book.unblock(sessionId));
    }

    /**
     * Another capacity. Below what is taken the bookings that lose their seats are named; each is told and offered others.
     *
     * @throws org.cordbank.booking.SessionRefused MORE_TO_NAME with the heads that have no place, and the others of booking
     */
    public void resize(String formKey, long sessionId, int capacity, List<Long> displaced, String why) {
        act(formKey, "museum.resize", sessionId, () -> book.changeCapacity(sessionId, capacity, displaced, why));
    }

    /** Cancels the session; everybody is told and offered others. */
    public void cancel(String formKey, long sessionId, String why) {
        act(formKey, "museum.cancelSession", sessionId, () -> book.cancel(sessionId, why));
    }

    /** Closes the list of a session that is over; who did not come is marked. Answers how many. */
    public int closeList(String formKey, long sessionId) {
        ours(sessionId);
        return Integer.parseInt(
                forms.once(formKey, "museum.closeList", () -> String.valueOf(attendance.close(sessionId))));
    }

    /** Guides who could lead it, with what speaks against each. */
    public List<Candidate> candidates(long sessionId) {
        SessionRow session = ours(sessionId);
        return guides.candidates(session, needs(session));
    }

    public void assign(String formKey, long sessionId, long guideId, String why) {
        SessionRow session = ours(sessionId);
        act(formKey, "museum.assign", sessionId, () -> guides.assign(session, needs(session), guideId, why));
    }

    public void release(String formKey, long sessionId, long guideId) {
        act(formKey, "museum.release", sessionId, () -> guides.release(sessionId, guideId));
    }

    public List<RoomRow> rooms() {
        return openings.rooms();
    }

    /**
     * Records a check before a group goes into a room, and says whether it may: enough oxygen, not too many heads, no
     * infants where the room takes none. A reading that keeps people out is kept too.
     *
     * @throws DeskRefused NO_ROOM, NO_HEADS, NO_READING or NOT_A_READING
     */
    public boolean check(String formKey, CheckRoom asked) {
        ours(asked.sessionId());
        return Boolean.parseBoolean(forms.once(formKey, "museum.checkRoom", () -> String.valueOf(check(asked))));
    }

    private boolean check(CheckRoom asked) {
        RoomRow room = openings.rooms().stream()
                .filter(one -> one.id() == asked.roomId())
                .findFirst()
                .orElseThrow(() -> new DeskRefused(Reason.NO_ROOM, asked.roomId()));
        boolean admitted = MayEnter.check(room, asked);
        long id = store.nextCheck();
        store.insert(new RoomCheckRow(
                id,
                asked.sessionId(),
                asked.roomId(),
                asked.oxygenPercent(),
                asked.heads(),
                asked.infants(),
                admitted,
                actor.get().name(),
                clock.instant()));
        trail.record(AuditAct.on("session", asked.sessionId(), "check-room")
                .with("room", room.code())
                .with("oxygenPercent", asked.oxygenPercent())
                .with("heads", asked.heads())
                .with("infants", asked.infants())
                .with("admitted", admitted));
        return admitted;
    }

    private SessionNeeds needs(SessionRow session) {
        OpeningRules rules = openings.rules(session.heldOn());
        List<Guest> expected = guests.of(register.ofSession(session.id()), Contacts.NONE).stream()
                .filter(Guest::isExpected)
                .toList();
        Set<GuideSkill> skills = EnumSet.noneOf(GuideSkill.class);
        if (expected.stream().anyMatch(guest -> guest.band() == AgeBand.UNDER_6 || guest.band() == AgeBand.AGE_6_11)) {
            skills.add(GuideSkill.CHILDREN);
        }
        if (expected.stream()
                .anyMatch(guest -> guest.needs().contains("手语") || guest.needs().contains("sign"))) {
            skills.add(GuideSkill.SIGN_LANGUAGE);
        }
        return new SessionNeeds(
                session.heldOn(),
                LocalTime.ofInstant(session.begins(), BankClock.ZONE),
                LocalTime.ofInstant(session.ends(), BankClock.ZONE),
                session.taken(),
                rules.guideHeads(),
                guides.ofSession(session.id()).size(),
                expected.stream().map(Guest::language).collect(Collectors.toSet()),
                skills);
    }

    private void act(String formKey, String name, long sessionId, Runnable work) {
        ours(sessionId);
        forms.once(formKey, name, () -> {
            work.run();
            return String.valueOf(sessionId);
        });
    }

    private SessionRow ours(long id) {
        return register.session(id)
                .filter(session -> session.room().equals(Openings.ROOM))
                .orElseThrow(() -> new DeskRefused(Reason.UNKNOWN_SESSION, id));
    }
}
