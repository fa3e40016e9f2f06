package org.cordbank.papers;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A certificate of attendance.
 *
 * @param bookingNumber number of the sign-up
 * @param person as signed up
 * @param heads how many came under this sign-up
 */
public record AttendancePaper(
        String bankName,
        String bookingNumber,
        String person,
        int heads,
        String event,
        String place,
        LocalDate heldOn,
        LocalDate issuedOn,
        Locale locale)
        implements Paper {
    @Override
    public String template() {
        return "attendance";
    }

    @Override
    public String number() {
        return bookingNumber;
    }
}
