package org.cordbank.outreach.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.Contact;
import org.cordbank.booking.SeatsRefused;
import org.cordbank.booking.WaitState;
import org.cordbank.identity.Role;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Sql;
import org.cordbank.outreach.events.EventPlanningRefused.Reason;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("From the plan of an event to the certificate of who came")
class EventBoardIT {
    @Inject
    private EventBoard board;

    @Inject
    private EventHall hall;

    @Inject
    private EventDoor door;

    @Inject
    private AttendancePress press;

    @Inject
    private EventRound round;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Test
    void aDraftIsSeenByNobodyAPublishedEventByEverybody() throws Exception {
        long id = planned(10, 3);
        String key = row(id).publicId();
        assertThat(hall.event(key)).isEmpty();

        publish(id);

        OpenEvent open = hall.event(key).orElseThrow();
        assertThat(open.isWithSeats()).isTrue();
        assertThat(open.free()).isEqualTo(10);
        Instant begins = open.event().plan().begins();
        assertThat(hall.between(begins.minusSeconds(1), begins.plus(Duration.ofDays(1)), 200))
                .extracting(OpenEvent::publicId)
                .contains(key);
    }

    @Test
    void signedUpWrittenToAndSignedUpOnceThoughSentTwice() throws Exception {
        String event = published(5);
        String form = UUID.randomUUID().toString();
        String mail = mail();

        String key = hall.signUp(form, ask(event, 2, mail));

        assertThat(hall.signUp(form, ask(event, 2, mail))).isEqualTo(key);
        SignUpRow row = hall.signUp(key);
        assertThat(row.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(row.heads()).isEqualTo(2);
        assertThat(row.event().free()).isEqualTo(3);
        assertThat(letters("event-confirmed", "%" + row.number() + "%")).isEqualTo(1);
    }

    @Test
    void aFullEventHasAWaitingListThatGoesOnByItself() throws Exception {
        String event = published(2);
        String first = hall.signUp(UUID.randomUUID().toString(), ask(event, 2, mail()));
        assertThatThrownBy(() -> hall.signUp(UUID.randomUUID().toString(), ask(event, 1, mail())))
                .isInstanceOf(SeatsRefused.class)
                .extracting(refused -> ((SeatsRefused) refused).reason())
                .isEqualTo(SeatsRefused.Reason.FULL);

        String place = hall.join(UUID.randomUUID().toString(), ask(event, 1, mail()));
        assertThat(hall.signUp(place).waiting()).isEqualTo(WaitState.WAITING);
        hall.stepBack(first);

        SignUpRow offered = hall.signUp(place);
        assertThat(offered.waiting()).isEqualTo(WaitState.OFFERED);
        assertThat(offered.offerUntil()).isAfter(clock.instant());
        String key = hall.accept(UUID.randomUUID().toString(), place);
        assertThat(hall.signUp(key).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(hall.signUp(first).state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void twentyWhoWantTheLastTwoPlacesGetTwo() throws Exception {
        String event = published(2);
        List<Boolean> got = Together.run(20, () -> {
            try {
                hall.signUp(UUID.randomUUID().toString(), ask(event, 1, mail()));
                return true;
            } catch (SeatsRefused full) {
                assertThat(full.reason()).isEqualTo(SeatsRefused.Reason.FULL);
                return false;
            }
        });
        assertThat(got.stream().filter(yes -> yes)).hasSize(2);
        assertThat(hall.event(event).orElseThrow().free()).isZero();
    }

    @Test
    void calledOffEverybodyIsToldWhy() throws Exception {
        String event = published(1);
        String key = hall.signUp(UUID.randomUUID().toString(), ask(event, 1, mail()));
        String place = hall.join(UUID.randomUUID().toString(), ask(event, 1, mail()));
        long id = hall.event(event).orElseThrow().event().id();
        String why = "场地检修 " + UUID.randomUUID();
        assertRefused(Reason.NO_REASON, () -> {
            board.cancel(id, row(id).revision(), "");
            return null;
        });

        as(() -> {
            board.cancel(id, row(id).revision(), why);
            return null;
        });

        assertThat(hall.signUp(key).state()).isEqualTo(BookingState.DISPLACED);
        assertThat(hall.signUp(place).waiting()).isEqualTo(WaitState.ENDED);
        assertThat(hall.event(event).orElseThrow().isCancelled()).isTrue();
        assertThat(letters("event-called-off", "%" + why + "%")).isEqualTo(2);
    }

    @Test
    void checkedInOnTheDayTheCertificateIsPressed() throws Exception {
        long id = planned(4, 0);
        publish(id);
        String key = hall.signUp(UUID.randomUUID().toString(), ask(row(id).publicId(), 1, mail()));
        String number = hall.signUp(key).number();
        long other = planned(4, 0);
        publish(other);
        assertThatThrownBy(() -> as(() -> door.checkIn(other, number, null)))
                .isInstanceOf(CheckingInRefused.class)
                .extracting(refused -> ((CheckingInRefused) refused).reason())
                .isEqualTo(CheckingInRefused.Reason.OTHER_EVENT);
        assertThatThrownBy(() -> as(() -> door.checkIn(id, "B26-1", null)))
                .isInstanceOf(CheckingInRefused.class)
                .extracting(refused -> ((CheckingInRefused) refused).reason())
                .isEqualTo(CheckingInRefused.Reason.UNREADABLE);

        GuestRow guest = as(() -> door.checkIn(id, number.toLowerCase(Locale.ROOT), null));

        assertThat(guest.came()).isEqualTo(1);
        assertThat(guest.name()).contains("*");
        long booking = sql.one("SELECT id FROM booking_bookings WHERE number = ?", found -> found.getLong(1), number)
                .orElseThrow();
        long file = AsRole.call(Role.SYSTEM, () -> press.press(booking));
        assertThat(AsRole.call(Role.SYSTEM, () -> press.press(booking))).isEqualTo(file);
        AttendanceFile paper = hall.certificate(key);
        assertThat(paper.mediaType()).isEqualTo("application/pdf");
        assertThat(new String(paper.content(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void aListNobodyClosedIsClosedOnceHoursAfterTheEventAndALateMarkStillCounts() throws Exception {
        long id = planned(4, 0);
        publish(id);
        String event = row(id).publicId();
        String came = hall.signUp(UUID.randomUUID().toString(), ask(event, 2, mail()));
        String away = hall.signUp(UUID.randomUUID().toString(), ask(event, 1, mail()));
        as(() -> door.checkIn(id, hall.signUp(came).number(), null));

        ended(id, Duration.ofHours(1));
        AsRole.call(Role.SYSTEM, round::go);
        assertThat(hall.signUp(away).state())
                .as("an hour after its end the list is still open")
                .isEqualTo(BookingState.CONFIRMED);

        ended(id, Duration.ofHours(4));
        Together.run(4, () -> AsRole.call(Role.SYSTEM, round::go));
        assertThat(hall.signUp(came).state()).isEqualTo(BookingState.COMPLETED);
        assertThat(hall.signUp(away).state()).isEqualTo(BookingState.NO_SHOW);
        assertThat(audited(hall.signUp(away).number(), "no-show")).isEqualTo(1);
        assertThat(audited(hall.signUp(came).number(), "complete")).isEqualTo(1);

        as(() -> door.checkIn(id, hall.signUp(away).number(), null));
        AsRole.call(Role.SYSTEM, round::go);
        assertThat(hall.signUp(away).state()).isEqualTo(BookingState.COMPLETED);
    }

    @Test
    void whoStayedAwayTwiceStillSignsUpAtOnceSinceNobodyAnswersRequestsHere() throws Exception {
        String mail = mail();
        for (int i = 0; i < 2; i++) {
            long id = planned(4, 3);
            publish(id);
            String key = hall.signUp(UUID.randomUUID().toString(), ask(row(id).publicId(), 1, mail));
            ended(id, Duration.ofHours(4));
            AsRole.call(Role.SYSTEM, round::go);
            assertThat(hall.signUp(key).state()).isEqualTo(BookingState.NO_SHOW);
        }
        String key = hall.signUp(UUID.randomUUID().toString(), ask(published(4), 1, mail));
        assertThat(hall.signUp(key).state()).isEqualTo(BookingState.CONFIRMED);
    }

    private void ended(long event, Duration ago) {
        Instant ends = clock.instant().minus(ago);
        Instant begins = ends.minus(90, ChronoUnit.MINUTES);
        sql.update(
                "UPDATE booking_sessions SET begins_at = ?, ends_at = ?, bookable_until = ?, held_on = ?"
                        + " WHERE id = (SELECT session_id FROM outreach_events WHERE id = ?)",
                begins,
                ends,
                begins,
                LocalDate.ofInstant(begins, BankClock.ZONE),
                event);
    }

    private int audited(String number, String act) {
        return sql.one(
                        "SELECT COUNT(*) FROM audit_entries a JOIN booking_bookings b ON a.subject_id = b.id"
                                + " WHERE b.number = ? AND a.subject_type = 'booking' AND a.act = ?",
                        row -> row.getInt(1),
                        number,
                        act)
                .orElseThrow();
    }

    @Test
    void aPublishedEventKeepsItsTimeAndAChangedPageIsNotWrittenOver() throws Exception {
        long id = planned(10, 3);
        publish(id);
        int seen = row(id).revision();
        PlanEvent plan = row(id).plan();
        PlanEvent moved = plan(plan.begins().plus(1, ChronoUnit.HOURS), 10);
        assertRefused(Reason.TIME_IS_KEPT, () -> {
            board.replan(id, seen, moved);
            return null;
        });
        as(() -> {
            board.replan(id, seen, plan(plan.begins(), 12));
            return null;
        });
        assertThat(hall.event(row(id).publicId()).orElseThrow().free()).isEqualTo(12);
        assertRefused(Reason.CHANGED_MEANWHILE, () -> {
            board.replan(id, seen, plan(plan.begins(), 14));
            return null;
        });
    }

    @Test
    void whatCannotBeIsRefused() {
        Instant soon = clock.instant().plus(2, ChronoUnit.DAYS);
        assertRefused(
                Reason.TIMES_TURNED,
                () -> plan(new PlanEvent(
                        EventKind.LECTURE, "题", "", "文", "", "地", "", soon, soon.minusSeconds(1), 0, "")));
        assertRefused(
                Reason.BAD_ADDRESS,
                () -> plan(new PlanEvent(
                        EventKind.LIVESTREAM,
                        "题",
                        "",
                        "文",
                        "",
                        "地",
                        "",
                        soon,
                        soon.plusSeconds(60),
                        0,
                        "javascript:x")));
        assertRefused(
                Reason.NO_TITLE,
                () -> plan(new PlanEvent(
                        EventKind.LECTURE, " ", "", "文", "", "地", "", soon, soon.plusSeconds(60), 0, "")));
        assertThatThrownBy(() -> hall.signUp("no-such-key")).isInstanceOf(SigningUpRefused.class);
    }

    private long plan(PlanEvent plan) {
        return board.plan(UUID.randomUUID().toString(), plan);
    }

    private String published(int capacity) throws Exception {
        long id = planned(capacity, 3);
        publish(id);
        return row(id).publicId();
    }

    /** Planned to begin in so many days; 0 means in an hour, so that its day is today or, late at night, tomorrow. */
    private long planned(int capacity, int inDays) throws Exception {
        Instant begins = inDays == 0
                ? clock.instant().plusSeconds(5).truncatedTo(ChronoUnit.MILLIS)
                : clock.instant().truncatedTo(ChronoUnit.HOURS).plus(inDays, ChronoUnit.DAYS);
        return as(() -> plan(plan(begins, capacity)));
    }

    private static PlanEvent plan(Instant begins, int capacity) {
        return new PlanEvent(
                EventKind.LECTURE,
                "孕期讲座",
                "Lecture",
                "内容",
                "About",
                "济南",
                "Jinan",
                begins,
                begins.plus(90, ChronoUnit.MINUTES),
                capacity,
                "");
    }

    private void publish(long id) throws Exception {
        as(() -> {
            board.publish(id, row(id).revision());
            return null;
        });
    }

    private EventRow row(long id) throws Exception {
        return as(() -> board.event(id));
    }

    private SignUp ask(String event, int heads, String mail) {
        return new SignUp(event, heads, new Contact(PersonName.of("林晓月"), null, EmailAddress.of(mail), "zh"), null);
    }

    private static String mail() {
        return "guest-" + UUID.randomUUID() + "@example.com";
    }

    private int letters(String template, String like) {
        return sql.one(
                        "SELECT COUNT(*) FROM notification_mails WHERE template = ? AND body_text LIKE ?",
                        row -> row.getInt(1),
                        template,
                        like)
                .orElseThrow();
    }

    private static <T> T as(Callable<T> work) throws Exception {
        return AsRole.call(Role.MUSEUM_STAFF, work);
    }

    private static void assertRefused(Reason reason, Callable<?> work) {
        assertThatThrownBy(() -> as(work))
                .isInstanceOf(EventPlanningRefused.class)
                .extracting(refused -> ((EventPlanningRefused) refused).reason())
                .isEqualTo(reason);
    }
}
