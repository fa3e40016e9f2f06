package org.cordbank.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A booking goes only the ways that exist")
class BookingStateTest {
    @Test
    void whatIsCancelledDeclinedOrDoneStaysSo() {
        for (BookingState end :
                new BookingState[] {BookingState.CANCELLED, BookingState.DECLINED, BookingState.COMPLETED}) {
            assertThat(Arrays.stream(BookingState.values())).noneMatch(end::canBecome);
        }
    }

    @Test
    void nobodyIsCheckedInFromAHoldARequestOrADisplacedBooking() {
        assertThat(Arrays.stream(BookingState.values()).filter(state -> state.canBecome(BookingState.CHECKED_IN)))
                .containsExactly(BookingState.CONFIRMED, BookingState.NO_SHOW);
    }

    @Test
    void seatsCountFromTheHoldOnUntilTheyAreGivenBack() {
        assertThat(Arrays.stream(BookingState.values()).filter(state -> !state.hasSeats()))
                .containsExactly(
                        BookingState.CANCELLED, BookingState.DECLINED, BookingState.EXPIRED, BookingState.DISPLACED);
    }
}
