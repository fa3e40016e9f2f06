package org.cordbank.bench.floor;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.cordbank.booking.ConfirmBooking;
import org.cordbank.booking.Contact;
import org.cordbank.booking.HoldSeats;
import org.cordbank.booking.Seats;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;

/** The seat engine as a desk calls it: a hold is one act, the booking another, each a transaction. */
@Stateless
@PermitAll
public class SeatDesk {
    private static final PersonName NAME = PersonName.of("样本访客（化名）");
    private static final MobileNumber MOBILE = MobileNumber.of("13800000000");

    @Inject
    private Seats seats;

    public String hold(long session, String address) {
        return seats.hold(new HoldSeats(session, 1, "FAMILY", address)).publicId();
    }

    public String confirm(String hold, String email) {
        Contact contact = new Contact(NAME, MOBILE, EmailAddress.of(email), "zh");
        return String.valueOf(
                seats.confirm(new ConfirmBooking(hold, contact, false)).number());
    }
}
