package org.cordbank.museum.visits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.SessionRow;
import org.cordbank.booking.SessionState;
import org.cordbank.kernel.BankClock;
import org.cordbank.museum.opening.Openings;
import org.cordbank.museum.opening.VisitorRule;
import org.cordbank.museum.opening.VisitorType;

/** What can be booked, for anyone to look at: read from the seats at the moment of asking. */
@Stateless
@PermitAll
public class VisitCalendar {
    private static final String ROOM = "museum";
    private static final int LONGEST_DAYS = 62;
    private static final int PERCENT = 100;

    @Inject
    private BookingRegister register;

    @Inject
    private Openings openings;

    @Inject
    private VisitRules rules;

    @Inject
    private Clock clock;

    /** Every day from {@code from}, at most two months, as it is for this party. Two reads, however many days. */
    public List<VisitDay> days(VisitorType type, int heads, LocalDate from, int days) {
        LocalDate to = from.plusDays(Math.min(days, LONGEST_DAYS) - 1L);
        Map<LocalDate, List<SessionRow>> sessions =
                register.sessions(ROOM, from, to).stream().collect(Collectors.groupingBy(SessionRow::heldOn));
        VisitorRule rule = rule(type);
        Instant now = clock.instant();
        List<VisitDay> answer = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            List<Slot> slots = sessions.getOrDefault(day, List.of()).stream()
                    .map(session -> slot(session, rule, heads, now))
                    .toList();
            answer.add(new VisitDay(day, state(day, slots, rule, now)));
        }
        return answer;
    }

    /** The sessions of a day in the order of time; cancelled ones are left out. */
    public List<Slot> slots(VisitorType type, int heads, LocalDate day) {
        VisitorRule rule = rule(type);
        Instant now = clock.instant();
        return register.sessions(ROOM, day, day).stream()
                .filter(session -> session.isBookable(now))
                .map(session -> slot(session, rule, heads, now))
                .filter(Slot::bookable)
                .toList();
    }

    /** The sessions nearest in time that would take the party, when the chosen one is full. */
    public List<SessionRow> alternatives(VisitorType type, int heads, String sessionId) {
        VisitorRule rule = rule(type);
        Instant now = clock.instant();
        return register.session(String.valueOf(sessionId)).stream()
                .flatMap(full -> register.alternatives(full, heads).stream())
                .filter(other -> isBookable(other, rule, now))
                .toList();
    }

    /** Sessions that take place between two days, whether or not they can still be booked. */
    public List<SessionRow> sessions(LocalDate from, LocalDate to) {
        return register
                .sessions(ROOM, from, to.isAfter(from.plusDays(LONGEST_DAYS)) ? from.plusDays(LONGEST_DAYS) : to)
                .stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .toList();
    }

    /** One session by its random name, if the museum has it. */
    public Optional<SessionRow> session(String publicId) {
        return register.session(String.valueOf(publicId))
                .filter(session -> session.room().equals(ROOM));
    }

    /** Rules for a kind of visitor that hold today. */
    public VisitorRule rule(VisitorType type) {
        return openings.rules(today()).visitor(type);
    }

    /** Heads from which a school or another organisation hands in a stamped letter. */
    public int letterFrom() {
        return rules.value("letter_from_heads");
    }

    /** Heads that may be in the LN2 viewing area at once. */
    public int viewingHeads() {
        return openings.rooms().get(0).headsMost();
    }

    /** The bank's date. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BankClock.ZONE);
    }

    static boolean isBookable(SessionRow session, VisitorRule rule, Instant now) {
        return session.isBookable(now)
                && !now.isBefore(rule.opensFor(session.heldOn()))
                && now.isBefore(rule.closesFor(session.begins()));
    }

    private static Slot slot(SessionRow session, VisitorRule rule, int heads, Instant now) {
        return new Slot(session, isBookable(session, rule, now), session.fits(heads));
    }

    private DayState state(LocalDate day, List<Slot> slots, VisitorRule rule, Instant now) {
        List<Slot> open = slots.stream().filter(Slot::bookable).toList();
        if (open.stream().anyMatch(Slot::isChoosable)) {
            int free = open.stream().mapToInt(slot -> slot.session().free()).sum();
            int all = open.stream().mapToInt(slot -> slot.session().capacity()).sum();
            return free * PERCENT < all * rules.value("few_percent") ? DayState.FEW : DayState.FREE;
        }
        if (!open.isEmpty()) {
            return DayState.FULL;
        }
        if (now.isBefore(rule.opensFor(day))) {
            return DayState.NOT_YET;
        }
        return day.isBefore(today()) || !slots.isEmpty() ? DayState.OVER : DayState.CLOSED;
    }
}
