package org.cordbank.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("Who waits is served in the order of coming")
class WaitingLineIT {
    @Inject
    private House house;

    @Inject
    private BookingRegister register;

    @Test
    void freedSeatsAreOfferedInTheSameActAndNobodyJumpsTheLine() throws Exception {
        long session = house.session(4);
        BookingRow booked = house.book(session, 4);
        WaitRow first = house.join(session, 2);
        WaitRow second = house.join(session, 2);
        WaitRow third = house.join(session, 2);

        house.cancel(booked);

        assertThat(states(first, second, third))
                .containsExactly(WaitState.OFFERED, WaitState.OFFERED, WaitState.WAITING);
        assertThatThrownBy(() -> house.hold(session, 1)).isInstanceOf(SeatsRefused.class);
        assertThat(house.count(session).taken()).isEqualTo(4);
    }

    @Test
    void aPartyIsPassedOverOnlyWhileItIsLargerThanWhatIsFree() throws Exception {
        long session = house.session(10);
        BookingRow three = house.book(session, 3);
        BookingRow four = house.book(session, 4);
        house.book(session, 3);
        WaitRow large = house.join(session, 4);
        WaitRow small = house.join(session, 2);
        WaitRow late = house.join(session, 2);

        house.cancel(three);
        assertThat(states(large, small, late)).containsExactly(WaitState.WAITING, WaitState.OFFERED, WaitState.WAITING);

        house.cancel(four);
        assertThat(states(large, late)).containsExactly(WaitState.OFFERED, WaitState.WAITING);
    }

    @Test
    void anAcceptedOfferIsABooking() throws Exception {
        long session = house.session(2);
        BookingRow booked = house.book(session, 2);
        WaitRow wait = house.join(session, 2);
        house.cancel(booked);
        BookingRow offer = offer(wait);

        BookingRow accepted = house.confirm(offer);

        assertThat(accepted.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(house.look(wait).state()).isEqualTo(WaitState.ACCEPTED);
        assertThatThrownBy(() -> house.leave(wait)).isInstanceOf(WaitingRefused.class);
    }

    @Test
    void anOfferThatRunsOutIsPassedOn() throws Exception {
        long session = house.session(2);
        BookingRow booked = house.book(session, 2);
        WaitRow first = house.join(session, 2);
        WaitRow second = house.join(session, 2);
        house.cancel(booked);
        BookingRow offer = offer(first);
        house.runOut(offer.id());

        assertThat(house.release(session)).isEqualTo(1);

        assertThat(states(first, second)).containsExactly(WaitState.PASSED, WaitState.OFFERED);
        assertThatThrownBy(() -> house.confirm(offer))
                .isInstanceOfSatisfying(SeatsRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(SeatsRefused.Reason.OFFER_OVER));
        assertThat(house.count(session).holds()).isTrue();
    }

    @Test
    void whoLeavesWithAnOfferHandsItToTheNext() throws Exception {
        long session = house.session(2);
        BookingRow booked = house.book(session, 2);
        WaitRow first = house.join(session, 2);
        WaitRow second = house.join(session, 1);
        house.cancel(booked);

        house.leave(first);
        house.leave(first);

        assertThat(states(first, second)).containsExactly(WaitState.LEFT, WaitState.OFFERED);
        assertThat(house.count(session)).isEqualTo(new House.Count(2, 1, 0, 1, 0));
    }

    @Test
    void nobodyWaitsWhileTheSeatsAreFreeOrTwice() throws Exception {
        long session = house.session(4);
        assertThatThrownBy(() -> house.join(session, 2))
                .isInstanceOfSatisfying(WaitingRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(WaitingRefused.Reason.SEATS_FREE));
        assertThatThrownBy(() -> house.join(session, 5))
                .isInstanceOfSatisfying(WaitingRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(WaitingRefused.Reason.TOO_MANY_HEADS));
    }

    private BookingRow offer(WaitRow wait) {
        return register.booking(house.look(wait).bookingId()).orElseThrow();
    }

    private List<WaitState> states(WaitRow... waits) {
        return java.util.Arrays.stream(waits)
                .map(wait -> house.look(wait).state())
                .toList();
    }
}
