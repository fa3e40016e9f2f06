package org.cordbank.museum.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.Contact;
import org.cordbank.museum.desk.DeskStore.WalkInDetail;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.VisitDetail;
import org.cordbank.museum.visits.VisitDetails;

/** Puts together what booking, visits and the door know of the same people. */
@ApplicationScoped
class Guests {
    @Inject
    private BookingRegister register;

    @Inject
    private VisitDetails visits;

    @Inject
    private DeskStore store;

    /** The guests of bookings in their order; contacts masked, in the clear, or left out. */
    List<Guest> of(List<BookingRow> bookings, Contacts contacts) {
        List<Long> ids = bookings.stream().map(BookingRow::id).toList();
        Map<Long, VisitDetail> details = ids.isEmpty() ? Map.of() : visits.of(ids);
        Map<Long, WalkInDetail> walkIns =
                store.walkIns(ids).stream().collect(Collectors.toMap(WalkInDetail::bookingId, Function.identity()));
        Map<Long, Contact> known = contacts == Contacts.NONE ? Map.of() : register.contacts(bookings);
        List<Guest> guests = new ArrayList<>();
        for (BookingRow booking : bookings) {
            Optional<Contact> contact = Optional.ofNullable(known.get(booking.id()));
            guests.add(
                    walkIns.containsKey(booking.id())
                            ? walkIn(booking, walkIns.get(booking.id()))
                            : booked(booking, details.get(booking.id()), contact, contacts == Contacts.CLEAR));
        }
        return guests;
    }

    /** How much of a contact is shown. */
    enum Contacts {
        NONE,
        MASKED,
        CLEAR
    }

    private static Guest walkIn(BookingRow booking, WalkInDetail came) {
        return new Guest(
                booking,
                came.type(),
                "",
                came.band(),
                "",
                came.adults(),
                came.minors(),
                "",
                "",
                "",
                "zh",
                false,
                "",
                "");
    }

    private static Guest booked(BookingRow booking, VisitDetail detail, Optional<Contact> contact, boolean clear) {
        String name = contact.map(it -> clear ? it.name().value() : it.name().masked())
                .orElse("");
        String phone = contact.filter(it -> it.phone() != null)
                .map(it -> clear ? it.phone().value() : it.phone().masked())
                .orElse("");
        if (detail == null) {
            VisitorType type = VisitorType.valueOf(booking.party());
            return new Guest(booking, type, "", null, "", booking.heads(), 0, "", "", "", "zh", false, name, phone);
        }
        return new Guest(
                booking,
                detail.type(),
                text(detail.organisation()),
                detail.minors() == 0 ? null : detail.band(),
                text(detail.grade()),
                detail.adults(),
                detail.minors(),
                text(detail.needs()),
                text(detail.bus()),
                text(detail.purpose()),
                detail.language(),
                detail.letterFileId() != null,
                name,
                phone);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
