package org.cordbank.museum.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.ConfirmBooking;
import org.cordbank.booking.Contact;
import org.cordbank.booking.HoldSeats;
import org.cordbank.booking.OpenSession;
import org.cordbank.booking.Seats;
import org.cordbank.booking.SeatsRefused;
import org.cordbank.booking.SessionBook;
import org.cordbank.booking.SessionRefused;
import org.cordbank.booking.SessionRow;
import org.cordbank.booking.SessionState;
import org.cordbank.identity.Role;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Refusal;
import org.cordbank.museum.guides.GuideDesk;
import org.cordbank.museum.guides.GuideRefused;
import org.cordbank.museum.guides.GuideRow;
import org.cordbank.museum.guides.Objection;
import org.cordbank.museum.guides.RosterLine;
import org.cordbank.museum.opening.CloseDays;
import org.cordbank.museum.opening.ClosingRefused;
import org.cordbank.museum.opening.ClosureDesk;
import org.cordbank.museum.opening.DayOpening;
import org.cordbank.museum.opening.OpeningDesk;
import org.cordbank.museum.opening.Openings;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.Errand;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("At the museum's desk two people never promise the same seat, and nobody loses one untold")
class MuseumDeskIT {
    private static final AtomicLong OWNERS = new AtomicLong(System.nanoTime());
    /** Within the longest horizon, so that the sessions of these days can be booked. */
    private static final AtomicLong DAYS = new AtomicLong(20);

    @Inject
    private OpeningDesk opening;

    @Inject
    private ClosureDesk closures;

    @Inject
    private DayOpening days;

    @Inject
    private BookingDesk bookings;

    @Inject
    private SessionDesk sessions;

    @Inject
    private VisitDesk visits;

    @Inject
    private DoorDesk door;

    @Inject
    private NumbersDesk numbers;

    @Inject
    private PrintDesk printer;

    @Inject
    private GuideDesk guides;

    @Inject
    private SessionBook book;

    @Inject
    private Seats seats;

    @Inject
    private BookingRegister register;

    @Inject
    private Clock clock;

    @Test
    void aDayIsOpenedOnceHoweverOftenTheRoundComes() throws Exception {
        LocalDate day = openDay();
        assertThat(opened(day)).isEqualTo(4);
        assertThat(opened(day)).isZero();
        assertThat(ofHall(day)).hasSize(4).allSatisfy(session -> assertThat(session.capacity())
                .isEqualTo(40));
        assertThatThrownBy(() -> AsRole.call(Role.MUSEUM_STAFF, () -> days.open(day)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aClosureTellsEverybodyItConcernsAndRefusesAnOldNumber() throws Exception {
        LocalDate day = openDay();
        opened(day);
        List<SessionRow> hall = ofHall(day);
        BookingRow guest = booked(hall.get(0).id(), 3, false);
        CloseDays closing = new CloseDays(day, day, null, null, "设备检修");
        assertThat(staff(() -> closures.affected(closing))).hasSize(4);
        refused(() -> staff(() -> closures.close(key(), closing, 0)), ClosingRefused.Reason.OTHER_NUMBER, 3);
        assertThat(staff(() -> closures.close(key(), closing, 3))).isEqualTo(3);
        assertThat(register.booking(guest.id()).orElseThrow().state()).isEqualTo(BookingState.DISPLACED);
        assertThat(ofHall(day))
                .extracting(SessionRow::state)
                .containsExactly(
                        SessionState.CANCELLED, SessionState.BLOCKED, SessionState.BLOCKED, SessionState.BLOCKED);
        assertThat(opened(day)).as("the round keeps to the closure").isZero();
        long closure = staff(() -> closures.closures(day, day)).get(0).id();
        AsRole.run(Role.MUSEUM_STAFF, () -> closures.lift(key(), closure));
        opened(day);
        assertThat(ofHall(day))
                .extracting(SessionRow::state)
                .containsExactly(SessionState.CANCELLED, SessionState.OPEN, SessionState.OPEN, SessionState.OPEN);
    }

    @Test
    void ofTwoWhoApproveAtTheSameTimeOneIsRefused() throws Exception {
        BookingRow request = booked(session(30, 40), 30, true);
        assertThat(request.state()).isEqualTo(BookingState.REQUESTED);
        List<Enum<?>> reasons = together(() -> bookings.approve(key(), request.id()));
        assertThat(reasons).containsExactly(SeatsRefused.Reason.WRONG_STATE);
        assertThat(register.booking(request.id()).orElseThrow().state()).isEqualTo(BookingState.CONFIRMED);
        refused(
                () -> AsRole.run(Role.MUSEUM_STAFF, () -> bookings.decline(key(), request.id(), "太晚")),
                SeatsRefused.Reason.WRONG_STATE,
                request.number());
    }

    @Test
    void aFormSentTwiceApprovesOnceAndSaysTheSame() throws Exception {
        BookingRow request = booked(session(30, 40), 30, true);
        String key = key();
        AsRole.run(Role.MUSEUM_STAFF, () -> bookings.approve(key, request.id()));
        AsRole.run(Role.MUSEUM_STAFF, () -> bookings.approve(key, request.id()));
        assertThat(register.booking(request.id()).orElseThrow().state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void twoWhoMoveIntoTheLastPlacesGetThemOnce() throws Exception {
        long to = session(30, 5);
        ConcurrentLinkedQueue<BookingRow> waiting = new ConcurrentLinkedQueue<>(
                List.of(booked(session(30, 40), 4, false), booked(session(30, 40), 4, false)));
        List<Enum<?>> reasons =
                together(() -> bookings.move(key(), waiting.poll().id(), to));
        assertThat(reasons).containsExactly(SeatsRefused.Reason.FULL);
        assertThat(register.session(to).orElseThrow().taken()).isEqualTo(4);
    }

    @Test
    void aSessionMadeSmallerWhileVisitorsBookNeverHoldsMoreThanItsCapacity() throws Exception {
        long session = session(40, 40);
        List<BookingRow> guests = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            guests.add(booked(session, 5, false));
        }
        AtomicLong turn = new AtomicLong();
        List<Enum<?>> reasons = together(6, () -> {
            if (turn.incrementAndGet() == 1) {
                sessions.resize(key(), session, 15, List.of(guests.get(0).id()), "一间展室维修");
            } else {
                booked(session, 5, false);
            }
        });
        SessionRow after = register.session(session).orElseThrow();
        int seated = register.ofSession(session).stream()
                .filter(booking -> booking.state().hasSeats())
                .mapToInt(BookingRow::heads)
                .sum();
        assertThat(after.taken()).isEqualTo(seated).isLessThanOrEqualTo(after.capacity());
        boolean shrunk = after.capacity() == 15;
        assertThat(reasons.contains(SessionRefused.Reason.MORE_TO_NAME)).isNotEqualTo(shrunk);
        assertThat(register.booking(guests.get(0).id()).orElseThrow().state())
                .isEqualTo(shrunk ? BookingState.DISPLACED : BookingState.CONFIRMED);
    }

    @Test
    void whoIsToBeRebookedIsNamedByPeople() throws Exception {
        long session = session(40, 40);
        BookingRow first = booked(session, 10, false);
        BookingRow second = booked(session, 8, false);
        refused(
                () -> AsRole.run(Role.MUSEUM_STAFF, () -> sessions.resize(key(), session, 10, List.of(), "一间展室维修")),
                SessionRefused.Reason.MORE_TO_NAME,
                8);
        AsRole.run(Role.MUSEUM_STAFF, () -> sessions.resize(key(), session, 10, List.of(second.id()), "一间展室维修"));
        assertThat(register.booking(first.id()).orElseThrow().state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(register.booking(second.id()).orElseThrow().state()).isEqualTo(BookingState.DISPLACED);
    }

    @Test
    void aGuideLeadsOneSessionAtATimeAlsoWhenTwoAssignAtOnce() throws Exception {
        long guide = guide();
        ConcurrentLinkedQueue<Long> two = new ConcurrentLinkedQueue<>(List.of(session(30, 40), session(30, 40)));
        List<Enum<?>> reasons = together(() -> sessions.assign(key(), two.poll(), guide, "临时安排"));
        assertThat(reasons).containsExactly(GuideRefused.Reason.LEADS_ANOTHER);
    }

    @Test
    void whatSpeaksAgainstAGuideIsShownAndOverruledOnlyWithAReason() throws Exception {
        long session = session(31, 40);
        booked(session, 30, false);
        long guide = guide();
        assertThat(staff(() -> sessions.candidates(session)).stream()
                        .filter(one -> one.guide().id() == guide)
                        .findFirst()
                        .orElseThrow()
                        .objections())
                .contains(Objection.NOT_ON_DUTY, Objection.TOO_MANY_HEADS);
        refused(
                () -> AsRole.run(Role.MUSEUM_STAFF, () -> sessions.assign(key(), session, guide, " ")),
                GuideRefused.Reason.SAY_WHY,
                null);
        AsRole.run(Role.MUSEUM_STAFF, () -> sessions.assign(key(), session, guide, "同事生病"));
        SessionSheet sheet = staff(() -> visits.session(session));
        assertThat(sheet.guides()).singleElement().satisfies(one -> assertThat(one.why())
                .isEqualTo("同事生病"));
        assertThat(sheet.guidesMissing()).isEqualTo(1);
        AsRole.run(Role.MUSEUM_STAFF, () -> sessions.release(key(), session, guide));
        AsRole.run(Role.MUSEUM_STAFF, () -> sessions.assign(key(), session, guide, "同事生病"));
    }

    @Test
    void aNoteOfTheDoorCountsOnceHoweverOftenAndFromWhereverItIsSent() throws Exception {
        long session = session(0, 40);
        BookingRow guest = booked(session, 4, false);
        DoorNote note = new DoorNote(
                key(),
                guest.number(),
                0,
                3,
                VisitorType.FAMILY,
                0,
                null,
                clock.instant().minusSeconds(60));
        assertThat(staff(() -> door.take(note)).outcome()).isEqualTo(DoorOutcome.CHECKED_IN);
        assertThat(staff(() -> door.take(note)).outcome()).isEqualTo(DoorOutcome.CHECKED_IN);
        DoorNote other = new DoorNote(key(), guest.number(), 0, 4, VisitorType.FAMILY, 0, null, clock.instant());
        assertThat(staff(() -> door.take(other)).outcome()).isEqualTo(DoorOutcome.CHECKED_IN_BEFORE);
        assertThat(register.booking(guest.id()).orElseThrow().headsCame()).isEqualTo(3);
    }

    @Test
    void oneNoteSentByTwoDevicesAtOnceIsTakenOnce() throws Exception {
        BookingRow guest = booked(session(0, 40), 4, false);
        DoorNote note = new DoorNote(key(), guest.number(), 0, 4, VisitorType.FAMILY, 0, null, clock.instant());
        assertThat(together(() -> door.take(note))).isEmpty();
        assertThat(register.booking(guest.id()).orElseThrow().state()).isEqualTo(BookingState.CHECKED_IN);
    }

    @Test
    void aWalkInTakesWhatIsFreeAndNoMore() throws Exception {
        long session = session(0, 6);
        booked(session, 4, false);
        refused(() -> staff(() -> door.take(walkIn(session, 3, 0))), SeatsRefused.Reason.FULL, 3);
        refused(() -> staff(() -> door.take(walkIn(session, 2, 3))), DeskRefused.Reason.MORE_MINORS_THAN_HEADS, 3);
        refused(() -> staff(() -> door.take(walkIn(session, 2, 1))), DeskRefused.Reason.BAND_MISSING, null);
        assertThat(staff(() -> door.take(walkIn(session, 2, 0))).outcome()).isEqualTo(DoorOutcome.WALKED_IN);
        assertThat(register.session(session).orElseThrow().free()).isZero();
        assertThat(staff(() -> visits.session(session)).came()).isEqualTo(2);
        LocalDate day = register.session(session).orElseThrow().heldOn();
        VisitNumbers counted = AsRole.call(Role.REGULATOR, () -> numbers.numbers(day, day));
        assertThat(counted.visitors()).isGreaterThanOrEqualTo(2);
        assertThat(counted.walkIns()).isPositive();
    }

    @Test
    void aReadingThatKeepsPeopleOutIsKept() throws Exception {
        long session = session(32, 40);
        assertThat(staff(() -> sessions.check(key(), room(session, "19.4")))).isFalse();
        assertThat(staff(() -> sessions.check(key(), room(session, "20.9")))).isTrue();
        assertThat(staff(() -> visits.session(session)).checks())
                .extracting(RoomCheckRow::admitted)
                .containsExactly(false, true);
    }

    @Test
    void aContactIsMaskedUntilAReasonIsGivenAndKept() throws Exception {
        BookingRow guest = booked(session(33, 40), 2, false);
        assertThat(staff(() -> visits.guest(guest.id())).phone()).contains("*").doesNotContain("13800001234");
        refused(() -> staff(() -> visits.reveal(guest.id(), "急")), DeskRefused.Reason.SAY_WHY, 4);
        assertThat(staff(() -> visits.reveal(guest.id(), "大巴改道，需电话通知")).phone()).isEqualTo("13800001234");
        assertThatThrownBy(() -> AsRole.call(Role.LAB_TECHNICIAN, () -> visits.guest(guest.id())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theDaysSheetAndTheYearsReportArePressed() throws Exception {
        long session = session(34, 40);
        booked(session, 20, false);
        LocalDate day = register.session(session).orElseThrow().heldOn();
        assertThat(staff(() -> printer.day(day, "", Locale.SIMPLIFIED_CHINESE))).startsWith("%PDF".getBytes());
        int year = LocalDate.now(clock).getYear();
        assertThat(staff(() -> numbers.reportPdf(year, Locale.ENGLISH))).startsWith("%PDF".getBytes());
        assertThat(staff(() -> numbers.reportXlsx(year, Locale.SIMPLIFIED_CHINESE)))
                .startsWith("PK".getBytes());
        refused(() -> staff(() -> numbers.year(year + 1)), DeskRefused.Reason.NOT_A_YEAR, year + 1);
    }

    private static CheckRoom room(long session, String oxygen) {
        return new CheckRoom(session, 1, new BigDecimal(oxygen), 10, false);
    }

    private DoorNote walkIn(long session, int heads, int minors) {
        return new DoorNote(key(), null, session, heads, VisitorType.FAMILY, minors, null, clock.instant());
    }

    @Test
    void aSessionThatNeedsTwoGuidesTakesBothWithoutAReason() throws Exception {
        long session = session(33, 40);
        booked(session, 30, false);
        LocalDate day = register.session(session).orElseThrow().heldOn();
        long first = onDuty(day);
        long second = onDuty(day);
        assertThat(staff(() -> sessions.candidates(session)).stream()
                        .filter(one -> one.guide().id() == first)
                        .findFirst()
                        .orElseThrow()
                        .objections())
                .isEmpty();
        AsRole.run(Role.MUSEUM_STAFF, () -> sessions.assign(key(), session, first, ""));
        AsRole.run(Role.MUSEUM_STAFF, () -> sessions.assign(key(), session, second, ""));
        assertThat(staff(() -> visits.session(session)).guidesMissing()).isZero();
    }

    /** A guide on duty on that day alone, from morning to night. */
    private long onDuty(LocalDate day) throws Exception {
        long id = keep();
        AsRole.run(
                Role.MUSEUM_STAFF,
                () -> guides.roster(
                        key(),
                        new RosterLine(
                                0,
                                id,
                                day.getDayOfWeek().getValue(),
                                LocalTime.MIN,
                                LocalTime.of(23, 59),
                                day,
                                day,
                                "")));
        return id;
    }

    private long keep() throws Exception {
        return staff(() -> guides.keep(
                key(), new GuideRow(0, 0, "讲解 " + UUID.randomUUID() + "（化名）", Set.of("zh"), Set.of(), true)));
    }

    private long guide() throws Exception {
        long id = keep();
        AsRole.run(
                Role.MUSEUM_STAFF,
                () -> guides.roster(
                        key(),
                        new RosterLine(
                                0,
                                id,
                                0,
                                null,
                                null,
                                LocalDate.parse("2026-01-01"),
                                LocalDate.parse("2026-01-02"),
                                "")));
        return id;
    }

    private LocalDate openDay() throws Exception {
        while (true) {
            LocalDate day = LocalDate.now(clock).plusDays(DAYS.incrementAndGet());
            if (staff(() -> opening.days(day, day)).get(0).sessions().size() == 4) {
                return day;
            }
        }
    }

    private int opened(LocalDate day) throws Exception {
        return AsRole.call(Role.SYSTEM, () -> days.open(day));
    }

    private List<SessionRow> ofHall(LocalDate day) {
        return register.sessions(Openings.ROOM, day, day).stream()
                .filter(session -> session.ownerRef() == Openings.HALL)
                .toList();
    }

    private long session(int inDays, int capacity) throws Exception {
        Instant begins = inDays == 0
                ? clock.instant()
                : clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(inDays));
        return Errand.as(
                Role.MUSEUM_STAFF,
                () -> book.open(new OpenSession(
                        Openings.ROOM,
                        OWNERS.incrementAndGet(),
                        "测试场",
                        "Test session",
                        begins,
                        begins.plus(Duration.ofMinutes(90)),
                        capacity,
                        capacity,
                        16,
                        5,
                        begins.minus(Duration.ofDays(100)),
                        begins.plus(Duration.ofMinutes(80)))));
    }

    private BookingRow booked(long session, int heads, boolean approval) throws Exception {
        Contact contact = new Contact(
                new PersonName("钱访客（化名）"),
                new MobileNumber("13800001234"),
                new EmailAddress(UUID.randomUUID() + "@guest.example"),
                "zh");
        BookingRow hold = Errand.as(
                Role.MUSEUM_STAFF, () -> seats.hold(new HoldSeats(session, heads, VisitorType.FAMILY.name(), null)));
        return Errand.as(
                Role.MUSEUM_STAFF, () -> seats.confirm(new ConfirmBooking(hold.publicId(), contact, approval)));
    }

    /** What each of two was refused for; who was not says nothing. */
    private static List<Enum<?>> together(AsRole.Work work) throws Exception {
        return together(2, work);
    }

    private static List<Enum<?>> together(int people, AsRole.Work work) throws Exception {
        List<Enum<?>> reasons = new ArrayList<>();
        for (Object reason : Together.<Object>run(people, () -> {
            try {
                AsRole.run(Role.MUSEUM_STAFF, work);
                return "";
            } catch (Refusal refused) {
                return refused.reason();
            }
        })) {
            if (reason instanceof Enum<?> said) {
                reasons.add(said);
            }
        }
        return reasons;
    }

    private static void refused(ThrowingCallable act, Enum<?> reason, Object quoted) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            if (quoted != null) {
                assertThat(refused.values()).contains(quoted);
            }
        });
    }

    private static <T> T staff(java.util.concurrent.Callable<T> work) throws Exception {
        return AsRole.call(Role.MUSEUM_STAFF, work);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
