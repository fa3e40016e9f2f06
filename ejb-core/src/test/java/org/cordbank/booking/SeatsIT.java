package org.cordbank.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cordbank.kernel.Refusal;
import org.cordbank.kernel.Sql;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("A seat is held, booked, changed and given back")
class SeatsIT {
    @Inject
    private House house;

    @Inject
    private SessionBook book;

    @Inject
    private SeatChanges changes;

    @Inject
    private Seats seats;

    @Inject
    private Attendance attendance;

    @Inject
    private BookingRegister register;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Test
    void aHoldCountsAsTakenAndBecomesABookingWithACheckedNumber() throws Exception {
        long session = house.session(10);
        BookingRow hold = house.hold(session, 4);
        assertThat(register.session(session).orElseThrow().free()).isEqualTo(6);

        BookingRow booked = house.confirm(hold);

        assertThat(booked.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(BookingNumber.read(booked.number())).isPresent();
        assertThat(register.session(session).orElseThrow().free()).isEqualTo(6);
        assertThat(register.contact(booked).orElseThrow().name().value()).isEqualTo("赵访客（化名）");
        assertThat(house.count(session).holds()).isTrue();
    }

    @Test
    void anExpiredHoldIsFreeAtOnceForEveryReaderAndForTheNextVisitor() throws Exception {
        long session = house.session(4);
        BookingRow hold = house.hold(session, 4);
        refused(() -> house.hold(session, 1), SeatsRefused.Reason.FULL);
        house.runOut(hold.id());
        assertThat(register.session(session).orElseThrow().free()).isEqualTo(4);

        house.hold(session, 3);

        assertThat(register.booking(hold.id()).orElseThrow().state()).isEqualTo(BookingState.EXPIRED);
        refused(() -> house.confirm(hold), SeatsRefused.Reason.HOLD_OVER);
        assertThat(house.count(session).holds()).isTrue();
    }

    @Test
    void aHoldThatRanOutIsStillBookedWhereNobodyElseTookTheSeats() throws Exception {
        long session = house.session(4);
        BookingRow hold = house.hold(session, 3);
        house.runOut(hold.id());
        house.release(session);

        assertThat(house.confirm(hold).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(house.count(session)).isEqualTo(new House.Count(4, 3, 0, 3, 0));
    }

    @Test
    void aHoldIsExtendedTenTimesAndNotMore() throws Exception {
        BookingRow hold = house.hold(house.session(4), 1);
        for (int i = 0; i < 10; i++) {
            house.act(() -> seats.extend(hold.publicId()));
        }
        refused(() -> house.act(() -> seats.extend(hold.publicId())), SeatsRefused.Reason.NO_MORE_TIME);
    }

    @Test
    void oneAddressHoldsFiveAtATimeAndAnotherIsNotTouchedByIt() throws Exception {
        long session = house.session(40);
        String address = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            house.hold(session, 1, address);
        }
        refused(() -> house.hold(session, 1, address), SeatsRefused.Reason.TOO_MANY_HOLDS);
        house.hold(session, 1);
        assertThat(house.count(session).taken()).isEqualTo(6);
    }

    @Test
    void impossibleSizesAndSessionsAreRefused() throws Exception {
        long session = house.session(60);
        refused(() -> house.hold(session, 0), SeatsRefused.Reason.NO_HEADS);
        refused(() -> house.hold(session, -3), SeatsRefused.Reason.NO_HEADS);
        refused(() -> house.hold(session, 41), SeatsRefused.Reason.TOO_MANY_HEADS);
        refused(() -> house.hold(-1, 1), SeatsRefused.Reason.UNKNOWN_SESSION);
        house.act(() -> {
            book.block(session, "设备检修");
            return null;
        });
        refused(() -> house.hold(session, 1), SeatsRefused.Reason.NOT_OPEN);
    }

    @Test
    void outsideItsBookingTimesASessionTakesNobody() throws Exception {
        long session = house.session(10);
        sql.update(
                "UPDATE booking_sessions SET bookable_from = ? WHERE id = ?",
                clock.instant().plusSeconds(60),
                session);
        refused(() -> house.hold(session, 1), SeatsRefused.Reason.TOO_EARLY);
        sql.update(
                "UPDATE booking_sessions SET bookable_from = ?, bookable_until = ? WHERE id = ?",
                clock.instant().minusSeconds(60),
                clock.instant().minusSeconds(1),
                session);
        refused(() -> house.hold(session, 1), SeatsRefused.Reason.TOO_LATE);
    }

    @Test
    void aSecondGroupIsRefusedWhileSingleVisitorsStillFit() throws Exception {
        long session = house.session(40, 1);
        BookingRow group = house.book(session, 16);
        refused(() -> house.hold(session, 16), SeatsRefused.Reason.GROUP_TAKEN);
        house.book(session, 15);
        house.cancel(group);
        house.book(session, 20);
        assertThat(house.count(session)).isEqualTo(new House.Count(40, 35, 1, 35, 1));
    }

    @Test
    void headsAndSessionChangeAndTheCalendarEntryCountsUp() throws Exception {
        long owner = House.owner();
        long first = house.session(10, 1, owner, 5);
        long second = house.session(10, 1, owner, 6);
        BookingRow booked = house.book(first, 4);

        assertThat(house.change(booked, first, 7).sequence()).isEqualTo(1);
        refused(() -> house.change(booked, first, 11), SeatsRefused.Reason.FULL);
        BookingRow moved = house.change(booked, second, 3);

        assertThat(moved.sequence()).isEqualTo(2);
        assertThat(house.count(first).taken()).isZero();
        assertThat(house.count(second).taken()).isEqualTo(3);
        BookingRow cancelled = house.cancel(booked);
        assertThat(cancelled.sequence()).isEqualTo(3);
        refused(() -> house.cancel(booked), SeatsRefused.Reason.WRONG_STATE);
        assertThat(house.count(second).taken()).isZero();
    }

    @Test
    void aRequestWaitsForAMemberOfStaff() throws Exception {
        long session = house.session(40);
        BookingRow asked = house.confirm(house.hold(session, 30), House.guest(), true);
        assertThat(asked.state()).isEqualTo(BookingState.REQUESTED);
        assertThat(house.act(() -> changes.approve(asked.id())).state()).isEqualTo(BookingState.CONFIRMED);
        refused(() -> house.act(() -> changes.approve(asked.id())), SeatsRefused.Reason.WRONG_STATE);

        BookingRow other = house.confirm(house.hold(session, 5), House.guest(), true);
        refused(() -> house.act(() -> changes.decline(other.id(), " ")), SeatsRefused.Reason.NO_REASON);
        assertThat(house.act(() -> changes.decline(other.id(), "讲解员不足")).state())
                .isEqualTo(BookingState.DECLINED);
        assertThat(house.count(session).taken()).isEqualTo(30);
    }

    @Test
    void twoNoShowsInNinetyDaysAskForApprovalAndAnExcusedOneDoesNotCount() throws Exception {
        Contact guest = House.guest();
        BookingRow missed = null;
        for (int i = 0; i < 2; i++) {
            long session = house.session(10);
            missed = house.confirm(house.hold(session, 2), guest, false);
            over(session);
            int noShows = house.act(() -> attendance.close(session));
            assertThat(noShows).isEqualTo(1);
        }
        assertThat(house.confirm(house.hold(house.session(10), 2), guest, false).state())
                .isEqualTo(BookingState.REQUESTED);
        long id = missed.id();
        house.act(() -> {
            attendance.excuse(id, "大雪封路");
            return null;
        });
        assertThat(house.confirm(house.hold(house.session(10), 2), guest, false).state())
                .isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void checkingInTwiceKeepsTheFirst() throws Exception {
        long session = house.session(10);
        BookingRow booked = house.book(session, 4);
        refused(
                () -> house.act(() -> attendance.checkIn(booked.id(), 4, clock.instant())),
                AttendanceRefused.Reason.TOO_EARLY);
        refused(() -> house.act(() -> attendance.close(session)), AttendanceRefused.Reason.NOT_OVER);
        over(session);
        refused(
                () -> house.act(() -> attendance.checkIn(booked.id(), 0, clock.instant())),
                AttendanceRefused.Reason.NOBODY_CAME);

        CheckedIn first = house.act(() -> attendance.checkIn(booked.id(), 3, clock.instant()));
        CheckedIn second = house.act(() -> attendance.checkIn(booked.id(), 4, clock.instant()));

        assertThat(first.first()).isTrue();
        assertThat(second.first()).isFalse();
        assertThat(second.booking().headsCame()).isEqualTo(3);
        assertThat(attendance.toClose("museum", 500)).contains(session);
        house.act(() -> attendance.close(session));
        assertThat(register.booking(booked.id()).orElseThrow().state()).isEqualTo(BookingState.COMPLETED);
    }

    @Test
    void fewerPlacesThanGuestsIsPossibleOnlyByNamingWhoLosesThem() throws Exception {
        long session = house.session(10);
        BookingRow stays = house.book(session, 4);
        BookingRow goes = house.book(session, 5);
        long elsewhere = house.book(house.session(10), 1).id();
        refused(() -> capacity(session, 6, List.of(), "讲解员请假"), SessionRefused.Reason.MORE_TO_NAME);
        refused(() -> capacity(session, 6, List.of(elsewhere), "讲解员请假"), SessionRefused.Reason.NOT_ITS_GUEST);
        refused(() -> capacity(session, 6, List.of(goes.id()), ""), SessionRefused.Reason.NO_REASON);
        assertThat(register.booking(goes.id()).orElseThrow().state()).isEqualTo(BookingState.CONFIRMED);

        capacity(session, 6, List.of(goes.id()), "讲解员请假");

        assertThat(register.booking(goes.id()).orElseThrow().state()).isEqualTo(BookingState.DISPLACED);
        assertThat(register.booking(stays.id()).orElseThrow().state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(house.count(session)).isEqualTo(new House.Count(6, 4, 0, 4, 0));
        long other = house.session(10);
        assertThat(house.change(goes, other, 5).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(house.count(other).taken()).isEqualTo(5);
    }

    @Test
    void aCancelledSessionLosesEverybodyAndTellsThem() throws Exception {
        long session = house.session(6);
        BookingRow booked = house.book(session, 4);
        BookingRow hold = house.hold(session, 2);
        WaitRow wait = house.join(session, 2);

        List<BookingRow> displaced = house.act(() -> book.cancel(session, "停电"));

        assertThat(displaced).extracting(BookingRow::id).containsExactly(booked.id());
        assertThat(register.booking(hold.id()).orElseThrow().state()).isEqualTo(BookingState.EXPIRED);
        assertThat(house.look(wait).state()).isEqualTo(WaitState.ENDED);
        assertThat(house.count(session)).isEqualTo(new House.Count(6, 0, 0, 0, 0));
        refused(() -> house.confirm(hold), SeatsRefused.Reason.NOT_OPEN);
        refused(() -> house.act(() -> book.cancel(session, "停电")), SessionRefused.Reason.CANCELLED_ALREADY);
    }

    @Test
    void onePlaceAndTimeIsOpenedOnce() throws Exception {
        long owner = House.owner();
        assertThat(house.session(10, 1, owner, 5)).isEqualTo(house.session(10, 1, owner, 5));
    }

    @Test
    void theNearestSessionsWithRoomAreNamed() throws Exception {
        long owner = House.owner();
        long full = house.session(4, 1, owner, 10);
        house.book(full, 4);
        long far = house.session(10, 1, owner, 20);
        long small = house.session(2, 1, owner, 11);
        long near = house.session(10, 1, owner, 9);
        long next = house.session(10, 1, owner, 12);
        long last = house.session(10, 1, owner, 13);

        assertThat(register.alternatives(register.session(full).orElseThrow(), 3))
                .extracting(SessionRow::id)
                .containsExactly(near, next, last)
                .doesNotContain(far, small);
    }

    @Test
    void theDatabaseItselfRefusesTheSeatTooMany() throws Exception {
        long session = house.session(4);
        house.book(session, 4);
        assertThatThrownBy(() -> sql.update("UPDATE booking_sessions SET taken = taken + 1 WHERE id = ?", session))
                .hasMessageContaining("booking_sessions_seats");
    }

    private void capacity(long session, int capacity, List<Long> displaced, String why) throws Exception {
        house.act(() -> {
            book.changeCapacity(session, capacity, displaced, why);
            return null;
        });
    }

    /** Lets a session be over since an hour, as if its day had passed. */
    private void over(long session) {
        sql.update(
                "UPDATE booking_sessions SET begins_at = ?, ends_at = ?, bookable_until = ?, held_on = ? WHERE id = ?",
                clock.instant().minus(Duration.ofHours(3)),
                clock.instant().minus(Duration.ofHours(1)),
                clock.instant().minus(Duration.ofHours(4)),
                java.time.LocalDate.now(clock.withZone(org.cordbank.kernel.BankClock.ZONE))
                        .minusDays(1),
                session);
    }

    private static void refused(ThrowingCallable act, Enum<?> reason) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.reason())
                .isEqualTo(reason));
    }
}
