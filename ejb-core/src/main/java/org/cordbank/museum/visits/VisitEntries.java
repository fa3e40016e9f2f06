package org.cordbank.museum.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.SessionRow;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.notification.CalendarEntry;

/** Calendar entries of visits: one uid for the life of a booking, its sequence counted with each change. */
@ApplicationScoped
class VisitEntries {
    @Inject
    private BankIdentity bank;

    @Inject
    private Passes passes;

    @Inject
    private Clock clock;

    CalendarEntry of(BookingRow booking, SessionRow session, Locale reader) {
        VisitWords words = VisitWords.in(reader);
        boolean on = booking.state().hasSeats() && booking.state() != BookingState.HELD;
        String host = URI.create(bank.publicUrl()).getHost();
        return new CalendarEntry(
                "visit-" + booking.publicId() + "@" + host,
                booking.sequence(),
                !on,
                words.of("calendar.title", session.title(reader), bank.name(reader)),
                bank.name(reader) + ", " + bank.address(reader),
                words.of("calendar.words", booking.number(), booking.heads(), bank.phone()),
                passes.url("booking.xhtml", passes.of(booking)),
                session.begins(),
                session.ends(),
                System.getProperty("cordbank.mail.from", "no-reply@" + host),
                clock.instant());
    }
}
