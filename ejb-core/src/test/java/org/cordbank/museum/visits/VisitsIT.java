package org.cordbank.museum.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cordbank.booking.Attendance;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.Contact;
import org.cordbank.booking.OpenSession;
import org.cordbank.booking.SessionBook;
import org.cordbank.booking.SessionRow;
import org.cordbank.booking.WaitState;
import org.cordbank.identity.Role;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Refusal;
import org.cordbank.kernel.Sql;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.papers.UploadRefused;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.Errand;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("Anyone books a visit without an account")
class VisitsIT {
    private static final AtomicLong VENUES = new AtomicLong(System.nanoTime());

    @Inject
    private VisitCounter counter;

    @Inject
    private VisitCalendar calendar;

    @Inject
    private MyVisits visits;

    @Inject
    private WaitingCounter waiting;

    @Inject
    private SessionBook book;

    @Inject
    private Attendance attendance;

    @Inject
    private BookingRegister register;

    @Inject
    private VisitDetails details;

    @Inject
    private ReminderRound reminders;

    @Inject
    private ClosingRound closing;

    @Inject
    private CertificateBench bench;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Test
    void aFamilyBooksAndIsTold() throws Exception {
        SessionRow session = session(5, 40);
        String mail = mail();

        VisitPass pass = book(session, VisitorType.FAMILY, 3, 2, mail);

        MyVisit visit = visits.open(pass);
        assertThat(visit.booking().state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(visit.detail().minors()).isEqualTo(1);
        assertThat(visit.contact().email().value()).isEqualTo(mail);
        assertThat(typed(visit))
                .as("what was typed is kept sealed with the booking only")
                .isNull();
        List<String> letters = letters(visit.booking().number());
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0)).contains("METHOD:REQUEST").contains("SEQUENCE:0");
    }

    @Test
    void thirtyPupilsWaitForApprovalAndKeepTheirSeats() throws Exception {
        SessionRow session = session(20, 40);
        String hold = hold(session, VisitorType.SCHOOL, 34);
        refused(() -> describe(hold, 3, AgeBand.AGE_6_11, "济南示例小学", null), VisitRefused.Reason.TOO_FEW_ADULTS);
        refused(() -> describe(hold, 4, AgeBand.AGE_6_11, " ", null), VisitRefused.Reason.NO_ORGANISATION);
        assertThatThrownBy(() -> describe(hold, 4, AgeBand.AGE_6_11, "济南示例小学", "MZ no letter".getBytes()))
                .isInstanceOf(UploadRefused.class);
        describe(hold, 4, AgeBand.AGE_6_11, "济南示例小学", null);

        VisitPass pass = counter.book(UUID.randomUUID().toString(), hold);

        MyVisit visit = visits.open(pass);
        assertThat(visit.booking().state()).isEqualTo(BookingState.REQUESTED);
        assertThat(visit.letterMissing()).isTrue();
        assertThat(register.session(session.id()).orElseThrow().free()).isEqualTo(6);
        visits.letter(pass, "盖章函.pdf", new ByteArrayInputStream(png()));
        assertThat(visits.open(pass).letterMissing()).isFalse();
    }

    @Test
    void aFormSentTwiceBooksOnce() throws Exception {
        SessionRow session = session(5, 40);
        String key = UUID.randomUUID().toString();
        String first = counter.hold(
                key,
                VisitorType.FAMILY,
                2,
                session.publicId(),
                UUID.randomUUID().toString());
        String again = counter.hold(
                key,
                VisitorType.FAMILY,
                2,
                session.publicId(),
                UUID.randomUUID().toString());
        assertThat(again).isEqualTo(first);
        describe(first, 2, null, null, null);
        String send = UUID.randomUUID().toString();

        assertThat(counter.book(send, first)).isEqualTo(counter.book(send, first));
        assertThat(register.session(session.id()).orElseThrow().taken()).isEqualTo(2);
    }

    @Test
    void eachKindOfVisitorHasItsOwnTimesAndSize() throws Exception {
        SessionRow soon = session(3, 40);
        SessionRow late = session(50, 40);
        refused(() -> hold(soon, VisitorType.SCHOOL, 10), VisitRefused.Reason.TOO_LATE);
        refused(() -> hold(late, VisitorType.FAMILY, 2), VisitRefused.Reason.NOT_YET);
        refused(() -> hold(soon, VisitorType.FAMILY, 16), VisitRefused.Reason.TOO_MANY_HEADS);
    }

    @Test
    void nothingIsBookedThatWasNotDescribed() throws Exception {
        String hold = hold(session(5, 40), VisitorType.FAMILY, 2);
        refused(() -> counter.book(UUID.randomUUID().toString(), hold), VisitRefused.Reason.NOT_DESCRIBED);
        refused(() -> counter.held("0000000000000000"), VisitRefused.Reason.HOLD_GONE);
    }

    @Test
    void aPassThatWasAlteredOpensNothing() throws Exception {
        VisitPass pass = book(session(5, 40), VisitorType.FAMILY, 1, 1, mail());
        for (VisitPass forged : List.of(
                new VisitPass(pass.id(), "AAAAAAAAAAAAAAAA"),
                new VisitPass("0000000000000000", pass.seal()),
                new VisitPass(null, null))) {
            refused(() -> visits.open(forged), VisitRefused.Reason.BAD_LINK);
            refused(() -> waiting.open(forged), VisitRefused.Reason.BAD_LINK);
        }
    }

    @Test
    void aVisitIsChangedAndCancelledByItsPassAndTheCalendarFollows() throws Exception {
        SessionRow first = session(5, 40);
        SessionRow second = session(6, 40);
        VisitPass pass = book(first, VisitorType.FAMILY, 3, 2, mail());

        visits.change(UUID.randomUUID().toString(), pass, second.publicId(), 4, 2);
        MyVisit changed = visits.open(pass);
        assertThat(changed.session().id()).isEqualTo(second.id());
        assertThat(changed.detail().minors()).isEqualTo(2);
        refused(
                () -> visits.change(UUID.randomUUID().toString(), pass, second.publicId(), 4, 0),
                VisitRefused.Reason.MINORS_ALONE);

        visits.cancel(UUID.randomUUID().toString(), pass);

        assertThat(visits.open(pass).booking().state()).isEqualTo(BookingState.CANCELLED);
        assertThat(visits.calendar(pass).cancelled()).isTrue();
        List<String> letters = letters(changed.booking().number());
        assertThat(letters).hasSize(3);
        assertThat(letters.get(1)).contains("SEQUENCE:1").contains("METHOD:REQUEST");
        assertThat(letters.get(2)).contains("SEQUENCE:2").contains("METHOD:CANCEL");
        assertThat(letters.stream().map(VisitsIT::uid).distinct()).hasSize(1);
    }

    @Test
    void shortlyBeforeTheVisitTheTelephoneIsAsked() throws Exception {
        SessionRow session = session(5, 40);
        VisitPass pass = book(session, VisitorType.FAMILY, 1, 1, mail());
        begins(session, clock.instant().plus(Duration.ofHours(1)));

        assertThat(visits.open(pass).mayCancel()).isFalse();
        refused(() -> visits.cancel(UUID.randomUUID().toString(), pass), VisitRefused.Reason.TOO_LATE_TO_CANCEL);
        refused(
                () -> visits.change(UUID.randomUUID().toString(), pass, session.publicId(), 2, 2),
                VisitRefused.Reason.TOO_LATE_TO_CHANGE);
    }

    @Test
    void whoWaitsIsOfferedTheSeatsAndBooksThemLikeAnyHold() throws Exception {
        SessionRow session = session(5, 3);
        VisitPass full = book(session, VisitorType.FAMILY, 3, 3, mail());
        String mail = mail();
        VisitPass place =
                waiting.join(UUID.randomUUID().toString(), VisitorType.FAMILY, 2, session.publicId(), contact(mail));
        assertThat(waiting.open(place).isOffered()).isFalse();

        visits.cancel(UUID.randomUUID().toString(), full);

        MyPlace offered = waiting.open(place);
        assertThat(offered.isOffered()).isTrue();
        String hold = offered.offer().publicId();
        assertThat(counter.held(hold).contact().email().value()).isEqualTo(mail);
        describe(hold, 2, null, null, null);
        counter.book(UUID.randomUUID().toString(), hold);
        assertThat(waiting.open(place).place().state()).isEqualTo(WaitState.ACCEPTED);
    }

    @Test
    void aReminderIsSentOnceForEachDay() throws Exception {
        SessionRow session = session(3, 40);
        VisitPass pass = book(session, VisitorType.FAMILY, 1, 1, mail());
        String number = visits.open(pass).booking().number();
        sql.update("UPDATE booking_bookings SET booked_at = booked_at - INTERVAL 2 DAY WHERE number = ?", number);

        AsRole.call(Role.SYSTEM, reminders::go);
        AsRole.call(Role.SYSTEM, reminders::go);

        assertThat(letters(number)).hasSize(2);
    }

    @Test
    void afterTheVisitThereIsACertificateWithoutNamesAndAWordIsWelcomeOnce() throws Exception {
        SessionRow session = session(20, 40);
        VisitPass pass = book(session, VisitorType.SCHOOL, 11, 2, mail());
        refused(() -> visits.rate(pass, 5, null), VisitRefused.Reason.NOT_VISITED);
        long id = visits.open(pass).booking().id();
        sql.update("UPDATE booking_bookings SET state = 'CONFIRMED' WHERE id = ?", id);
        begins(session, clock.instant().minus(Duration.ofHours(3)));
        Errand.as(Role.MUSEUM_STAFF, () -> attendance.checkIn(id, 10, clock.instant()));
        Errand.as(Role.SYSTEM, () -> attendance.close(session.id()));

        AsRole.call(Role.SYSTEM, () -> bench.press(id));

        assertThat(visits.certificate(pass)).isPresent();
        assertThat(visits.certificateContent(pass).readNBytes(5)).isEqualTo("%PDF-".getBytes());
        assertThat(visits.open(pass).mayRate()).isTrue();
        refused(() -> visits.rate(pass, 6, null), VisitRefused.Reason.NO_STARS);
        visits.rate(pass, 5, "讲解很好");
        refused(() -> visits.rate(pass, 4, null), VisitRefused.Reason.FEEDBACK_GIVEN);
        assertThat(details.feedback(50))
                .anySatisfy(word -> assertThat(word.words()).isEqualTo("讲解很好"));
        assertThat(details.feedbackSum().parties()).isPositive();
    }

    @Test
    void aListNobodyClosedIsClosedHoursAfterTheVisitAndALatePhoneStillCounts() throws Exception {
        SessionRow session = session(5, 40);
        long came = visits.open(book(session, VisitorType.FAMILY, 2, 2, mail()))
                .booking()
                .id();
        long late = visits.open(book(session, VisitorType.FAMILY, 1, 1, mail()))
                .booking()
                .id();
        begins(session, clock.instant().minus(Duration.ofHours(3)));
        Errand.as(Role.MUSEUM_STAFF, () -> attendance.checkIn(came, 2, clock.instant()));

        AsRole.call(Role.SYSTEM, closing::go);
        assertThat(state(came))
                .as("an hour and a half after its end it is still open")
                .isEqualTo(BookingState.CHECKED_IN);

        begins(session, clock.instant().minus(Duration.ofHours(5)));
        AsRole.call(Role.SYSTEM, closing::go);
        assertThat(state(came)).isEqualTo(BookingState.COMPLETED);
        assertThat(state(late)).isEqualTo(BookingState.NO_SHOW);

        Errand.as(Role.MUSEUM_STAFF, () -> attendance.checkIn(late, 1, clock.instant()));
        AsRole.call(Role.SYSTEM, closing::go);
        assertThat(state(late)).isEqualTo(BookingState.COMPLETED);
    }

    private BookingState state(long booking) {
        return register.booking(booking).orElseThrow().state();
    }

    @Test
    void theCalendarSaysInWordsWhatADayIs() throws Exception {
        SessionRow session = session(9, 4);
        LocalDate day = session.heldOn();
        assertThat(state(day, 4)).isIn(DayState.FREE, DayState.FEW);
        long others = register.sessions("museum", day, day).stream()
                .filter(other -> other.id() != session.id())
                .filter(other -> other.fits(4))
                .count();
        book(session, VisitorType.FAMILY, 4, 4, mail());
        if (others == 0) {
            assertThat(state(day, 1)).isEqualTo(DayState.FULL);
        }
        assertThat(state(calendar.today().plusDays(40), 1)).isEqualTo(DayState.NOT_YET);
        assertThat(state(calendar.today().minusDays(1), 1)).isIn(DayState.OVER, DayState.CLOSED);
    }

    private DayState state(LocalDate day, int heads) {
        return calendar.days(VisitorType.FAMILY, heads, day, 1).get(0).state();
    }

    private VisitPass book(SessionRow session, VisitorType type, int heads, int adults, String mail) throws Exception {
        String hold = hold(session, type, heads);
        boolean family = type == VisitorType.FAMILY;
        counter.describe(new DescribeVisit(
                hold,
                adults,
                family ? null : AgeBand.AGE_6_11,
                family ? null : "济南示例小学",
                null,
                null,
                null,
                null,
                contact(mail),
                null,
                null));
        return counter.book(UUID.randomUUID().toString(), hold);
    }

    private String hold(SessionRow session, VisitorType type, int heads) {
        return counter.hold(
                UUID.randomUUID().toString(),
                type,
                heads,
                session.publicId(),
                UUID.randomUUID().toString());
    }

    private void describe(String hold, int adults, AgeBand band, String organisation, byte[] letter) {
        counter.describe(new DescribeVisit(
                hold,
                adults,
                band,
                organisation,
                "三年级",
                null,
                null,
                null,
                contact(mail()),
                letter == null ? null : "letter.pdf",
                letter == null ? null : new ByteArrayInputStream(letter)));
    }

    private SessionRow session(int inDays, int capacity) throws Exception {
        Instant begins = calendar.today()
                .plusDays(inDays)
                .atTime(LocalTime.of(9, 0))
                .atZone(BankClock.ZONE)
                .toInstant();
        long id = Errand.as(
                Role.MUSEUM_STAFF,
                () -> book.open(new OpenSession(
                        "museum",
                        VENUES.incrementAndGet(),
                        "生命科普馆",
                        "Museum of Life",
                        begins,
                        begins.plus(Duration.ofMinutes(90)),
                        capacity,
                        40,
                        16,
                        1,
                        clock.instant().minusSeconds(60),
                        begins.minus(Duration.ofHours(2)))));
        return register.session(id).orElseThrow();
    }

    private void begins(SessionRow session, Instant begins) {
        sql.update(
                "UPDATE booking_sessions SET begins_at = ?, ends_at = ?, bookable_until = ?, held_on = ? WHERE id = ?",
                begins,
                begins.plus(Duration.ofMinutes(90)),
                begins,
                LocalDate.ofInstant(begins, BankClock.ZONE),
                session.id());
    }

    private byte[] typed(MyVisit visit) {
        return sql.rows(
                        "SELECT contact_sealed FROM museum_visits WHERE booking_id = ?",
                        row -> row.getBytes(1),
                        visit.booking().id())
                .get(0);
    }

    private List<String> letters(String number) {
        return sql.rows(
                "SELECT calendar FROM notification_mails WHERE calendar IS NOT NULL AND body_text LIKE ? ORDER BY id",
                row -> row.getString(1),
                "%" + number + "%");
    }

    private static String uid(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("UID"))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] png() throws Exception {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static Contact contact(String mail) {
        return new Contact(new PersonName("孙老师（化名）"), new MobileNumber("13800001234"), new EmailAddress(mail), "zh");
    }

    private static String mail() {
        return UUID.randomUUID() + "@guest.example";
    }

    private static void refused(ThrowingCallable act, Enum<?> reason) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.reason())
                .isEqualTo(reason));
    }
}
