package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.Contact;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.PersonName;
import org.cordbank.outreach.events.EventDoor;
import org.cordbank.outreach.events.EventHall;
import org.cordbank.outreach.events.EventRow;
import org.cordbank.outreach.events.GuestRow;
import org.cordbank.outreach.events.SignUp;

/** Sample guests sign up to events as anyone does, and come. */
@ApplicationScoped
class OutreachGuests {
    private static final List<String> NAMES = List.of("金听众（化名）", "魏听众（化名）", "陶听众（化名）", "姜听众（化名）");

    @Inject
    private Cast cast;

    @Inject
    private EventHall hall;

    @Inject
    private EventDoor door;

    /** The first {@code parties} sample guests, the nth with n heads; who has signed up does not again. */
    void signUp(EventRow event, int parties) {
        for (int i = 0; i < parties; i++) {
            String guest = event.id() + "-" + i;
            Contact contact = new Contact(
                    PersonName.of(NAMES.get(i)), null, EmailAddress.of("event-" + guest + "@example.com"), "zh");
            SignUp asked = new SignUp(event.publicId(), i + 1, contact, "demo-event-" + guest);
            try {
                Acting.as(Actor.ANYONE, () -> hall.signUp("demo-event-" + guest, asked));
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** All but the last guest come. */
    void arrive(EventRow event) {
        cast.does(Parts.MUSEUM, () -> {
            List<GuestRow> guests = door.guests(event.id());
            for (GuestRow guest : guests.subList(0, Math.max(0, guests.size() - 1))) {
                if (guest.state() == BookingState.CONFIRMED) {
                    door.checkIn(event.id(), guest.number(), null);
                }
            }
        });
    }
}
