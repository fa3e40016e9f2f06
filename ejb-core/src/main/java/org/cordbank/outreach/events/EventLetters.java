package org.cordbank.outreach.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.Contact;
import org.cordbank.booking.SeatsChanged;
import org.cordbank.booking.WaitEnded;
import org.cordbank.booking.WaitRow;
import org.cordbank.booking.WaitingList;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.notification.CalendarEntry;
import org.cordbank.notification.Letter;
import org.cordbank.notification.LetterKind;
import org.cordbank.notification.Outbox;

/** What is written to those who signed up, in the transaction of what happened. */
@ApplicationScoped
class EventLetters {
    @Inject
    private EventBook book;

    @Inject
    private BookingRegister register;

    @Inject
    private WaitingList waiting;

    @Inject
    private Outbox outbox;

    @Inject
    private BankIdentity bank;

    @Inject
    private Clock clock;

    void on(@Observes SeatsChanged news) {
        BookingRow booking = news.booking();
        if (!booking.room().equals(EventBoard.ROOM)) {
            return;
        }
        switch (news.kind()) {
            case CONFIRMED -> write(booking, LetterKind.EVENT_CONFIRMED, "");
            case CANCELLED -> write(booking, LetterKind.EVENT_STEPPED_BACK, "");
            case DISPLACED -> write(booking, LetterKind.EVENT_CALLED_OFF, news.why());
            case OFFERED -> offered(booking);
            default -> {
                // The rest happens at the door of the event, or tells itself on the page of the sign-up.
            }
        }
    }

    void on(@Observes WaitEnded news) {
        if (news.session().room().equals(EventBoard.ROOM)) {
            EventRow event = book.event(news.session().ownerRef()).orElseThrow().row();
            waiting.contact(news.place().contactId())
                    .ifPresent(
                            to -> post(to, LetterKind.EVENT_CALLED_OFF, values(to, event, news.place(), news.why())));
        }
    }

    void waits(WaitRow place, EventRow event, Contact to) {
        post(to, LetterKind.EVENT_WAITING, values(to, event, place, ""));
    }

    private void offered(BookingRow offer) {
        WaitRow place = waiting.place(offer.waitId()).orElseThrow();
        EventRow event = book.ofSession(offer.sessionId()).orElseThrow().row();
        waiting.contact(place.contactId()).ifPresent(to -> {
            Map<String, String> values = values(to, event, place, "");
            values.put("until", moment(offer.expiresAt(), to.locale()));
            post(to, LetterKind.EVENT_OFFERED, values);
        });
    }

    private void write(BookingRow booking, LetterKind kind, String why) {
        Optional<Contact> person = register.contact(booking);
        EventRow event = book.ofSession(booking.sessionId()).orElseThrow().row();
        person.ifPresent(to -> {
            Map<String, String> values = values(to, event, why, booking.publicId());
            values.put("number", booking.number());
            values.put("heads", Integer.toString(booking.heads()));
            CalendarEntry entry = entry(event, booking, to, kind != LetterKind.EVENT_CONFIRMED);
            outbox.post(new Letter(to.email().value(), to.locale(), kind, values).with(entry));
        });
    }

    private CalendarEntry entry(EventRow event, BookingRow booking, Contact to, boolean cancelled) {
        Locale reader = to.locale();
        return new CalendarEntry(
                "event-" + booking.publicId() + "@" + bank.publicUrl().replaceAll("^https?://|[:/].*$", ""),
                booking.sequence() + event.sequence(),
                cancelled,
                event.title(reader),
                event.place(reader),
                booking.number(),
                link(booking.publicId()),
                event.plan().begins(),
                event.plan().ends(),
                to.email().value(),
                clock.instant());
    }

    private Map<String, String> values(Contact to, EventRow event, WaitRow place, String why) {
        Map<String, String> values = values(to, event, why, place.publicId());
        values.put("heads", Integer.toString(place.heads()));
        return values;
    }

    private Map<String, String> values(Contact to, EventRow event, String why, String key) {
        Map<String, String> values = new HashMap<>();
        values.put("name", to.name().value());
        values.put("event", event.title(to.locale()));
        values.put("place", event.place(to.locale()));
        values.put("when", moment(event.plan().begins(), to.locale()));
        values.put("why", why);
        values.put("url", link(key));
        return values;
    }

    private void post(Contact to, LetterKind kind, Map<String, String> values) {
        outbox.post(new Letter(to.email().value(), to.locale(), kind, values));
    }

    private String link(String key) {
        return bank.publicUrl() + "/outreach/sign-up.xhtml?key=" + key;
    }

    private static String moment(Instant when, Locale reader) {
        boolean chinese = reader.getLanguage().equals("zh");
        return DateTimeFormatter.ofPattern(
                        chinese ? "yyyy 年 M 月 d 日（E）HH:mm" : "EEEE, d MMMM yyyy, HH:mm 'China time'", reader)
                .withZone(BankClock.ZONE)
                .format(when);
    }
}
