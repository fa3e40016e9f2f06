package org.cordbank.museum.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Locale;
import java.util.Map;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.Contact;
import org.cordbank.booking.SeatsChanged;
import org.cordbank.booking.SessionRow;
import org.cordbank.booking.WaitEnded;
import org.cordbank.booking.WaitRow;
import org.cordbank.booking.WaitingList;
import org.cordbank.jobs.JobBoard;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.notification.Letter;
import org.cordbank.notification.LetterKind;
import org.cordbank.notification.Outbox;

/** Tells visitors what happened to their seats, in the act's own transaction. */
@ApplicationScoped
class VisitLetters {
    static final String ROOM = "museum";

    @Inject
    private Outbox outbox;

    @Inject
    private BookingRegister register;

    @Inject
    private WaitingList waiting;

    @Inject
    private Passes passes;

    @Inject
    private VisitEntries entries;

    @Inject
    private VisitStore visits;

    @Inject
    private BankIdentity bank;

    @Inject
    private JobBoard jobs;

    void tell(@Observes SeatsChanged news) {
        if (!news.booking().room().equals(ROOM)) {
            return;
        }
        switch (news.kind()) {
            case OFFERED -> offer(news.booking());
            case PASSED -> passed(news.booking());
            case REQUESTED, CONFIRMED, CHANGED, CANCELLED, DECLINED, DISPLACED -> booking(news);
            case COMPLETED -> completed(news.booking());
            case CHECKED_IN, NO_SHOW -> {
                // nothing to write: the guest is here, or is not told off by a machine
            }
        }
    }

    void waitEnded(@Observes WaitEnded ended) {
        if (ended.session().room().equals(ROOM)) {
            Contact contact = waiting.contact(ended.place().contactId()).orElseThrow();
            post(contact, "wait-ended", ended.session(), "book.xhtml", null, ended.why());
        }
    }

    /** Says that a party is in the line, with the way to leave it. */
    void joined(WaitRow place, SessionRow session) {
        Contact contact = waiting.contact(place.contactId()).orElseThrow();
        String url = passes.url("waiting.xhtml", passes.of(place));
        post(contact, "wait-joined", session, url, null, Integer.toString(place.heads()));
    }

    /** Reminds of a visit some days ahead. */
    void remind(BookingRow booking, SessionRow session) {
        Contact contact = register.contact(booking).orElseThrow();
        post(contact, "reminder", session, mine(booking), booking, Integer.toString(booking.heads()));
    }

    private void booking(SeatsChanged news) {
        BookingRow booking = news.booking();
        SessionRow session = register.session(booking.sessionId()).orElseThrow();
        Contact contact = register.contact(booking).orElseThrow();
        String kind = news.kind().name().toLowerCase(Locale.ROOT);
        String last = news.why().isBlank() ? Integer.toString(booking.heads()) : news.why();
        post(contact, kind, session, mine(booking), booking, last);
    }

    private void completed(BookingRow booking) {
        SessionRow session = register.session(booking.sessionId()).orElseThrow();
        register.contact(booking)
                .ifPresent(contact -> post(contact, "completed", session, feedback(booking), null, booking.number()));
        visits.visit(booking.id())
                .filter(visit -> visit.minors() > 0)
                .ifPresent(visit -> jobs.orderOnce(
                        VisitCertificatePdf.KIND + "-" + booking.id(),
                        VisitCertificatePdf.KIND,
                        Json.createObjectBuilder().add("id", booking.id()).build()));
    }

    private void offer(BookingRow offer) {
        SessionRow session = register.session(offer.sessionId()).orElseThrow();
        Contact contact = waiting.contact(offer.contactId()).orElseThrow();
        String until = VisitWords.in(contact.locale()).moment(offer.expiresAt());
        post(contact, "offered", session, waitPage(offer), null, until);
    }

    private void passed(BookingRow offer) {
        SessionRow session = register.session(offer.sessionId()).orElseThrow();
        Contact contact = waiting.contact(offer.contactId()).orElseThrow();
        post(contact, "passed", session, "book.xhtml", null, Integer.toString(offer.heads()));
    }

    private void post(Contact contact, String kind, SessionRow session, String url, BookingRow entry, String last) {
        VisitWords words = VisitWords.in(contact.locale());
        String number = entry == null ? "" : entry.number();
        String heads = entry == null ? "" : Integer.toString(entry.heads());
        Object[] values = {words.when(session), number, heads, last, bank.phone()};
        String address = url.startsWith("http") ? url : bank.publicUrl() + "/museum/" + url;
        Letter letter = new Letter(
                contact.email().value(),
                contact.locale(),
                LetterKind.GENERIC,
                Map.of(
                        "title", words.of("letter." + kind + ".title", values),
                        "name", contact.name().value(),
                        "body", words.of("letter." + kind + ".body", values),
                        "linkLabel", words.of("letter." + kind + ".link"),
                        "url", address));
        outbox.post(entry == null ? letter : letter.with(entries.of(entry, session, contact.locale())));
    }

    private String mine(BookingRow booking) {
        return passes.url("booking.xhtml", passes.of(booking));
    }

    private String feedback(BookingRow booking) {
        return passes.url("feedback.xhtml", passes.of(booking));
    }

    private String waitPage(BookingRow offer) {
        return passes.url(
                "waiting.xhtml", passes.of(waiting.place(offer.waitId()).orElseThrow()));
    }
}
