package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.SessionRow;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;
import org.cordbank.kernel.BankClock;
import org.cordbank.museum.opening.Openings;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.DescribeVisit;
import org.cordbank.museum.visits.MyVisits;
import org.cordbank.museum.visits.Slot;
import org.cordbank.museum.visits.VisitCalendar;
import org.cordbank.museum.visits.VisitCounter;
import org.cordbank.museum.visits.VisitPass;
import org.cordbank.museum.visits.WaitingCounter;
import org.cordbank.papers.CharityPaper;
import org.cordbank.papers.CharityPaper.Section;
import org.cordbank.papers.PdfPress;

/** Sample visitors book as anyone does in the portal, without an account; whoever has booked does not book again. */
@ApplicationScoped
class VisitGuests {
    private static final int DAYS_LOOKED_AT = 14;
    private static final int DAYS_AROUND = 60;

    @Inject
    private VisitCalendar calendar;

    @Inject
    private VisitCounter counter;

    @Inject
    private WaitingCounter waiting;

    @Inject
    private MyVisits visits;

    @Inject
    private BookingRegister register;

    @Inject
    private PdfPress press;

    private final Map<String, Long> known = new ConcurrentHashMap<>();

    /** The party's booking, if it has one. */
    Optional<BookingRow> booking(VisitParty party) {
        Long id = known.get(party.code());
        Optional<BookingRow> found = id == null ? look(party) : register.booking(id);
        found.ifPresent(booking -> known.put(party.code(), booking.id()));
        return found;
    }

    private Optional<BookingRow> look(VisitParty party) {
        LocalDate today = calendar.today();
        return register.bookings(Openings.ROOM, today.minusDays(DAYS_AROUND), today.plusDays(DAYS_AROUND)).stream()
                .filter(booking -> register.contact(booking)
                        .filter(contact ->
                                contact.email().equals(party.contact().email()))
                        .isPresent())
                .findFirst();
    }

    /** Books a session of the party's hour on the first open day from {@code from}. */
    void book(VisitParty party, LocalDate from) {
        if (booking(party).isEmpty()) {
            book(party, session(party, from));
        }
    }

    /** Books this session. */
    void book(VisitParty party, SessionRow session) {
        if (booking(party).isPresent()) {
            return;
        }
        anyone(() -> {
            String hold = counter.hold(
                    UUID.randomUUID().toString(),
                    party.type(),
                    party.heads(),
                    session.publicId(),
                    "demo-" + party.code());
            counter.describe(described(party, hold));
            return counter.book(key(party, "book"), hold);
        });
    }

    /** Gets in line for this session. */
    void await(VisitParty party, SessionRow session) {
        anyone(() ->
                waiting.join(key(party, "wait"), party.type(), party.heads(), session.publicId(), party.contact()));
    }

    void cancel(VisitParty party, BookingRow booking) {
        anyone(() -> {
            visits.cancel(key(party, "cancel"), pass(party, booking));
            return booking;
        });
    }

    /** Says how it was, where a word is still welcome. */
    void rate(VisitParty party, BookingRow booking) {
        anyone(() -> {
            VisitPass pass = pass(party, booking);
            if (visits.open(pass).mayRate()) {
                visits.rate(pass, party.stars(), party.words());
            }
            return booking;
        });
    }

    /** The form that booked answers its pass again. */
    private VisitPass pass(VisitParty party, BookingRow booking) {
        return counter.book(key(party, "book"), booking.publicId());
    }

    private SessionRow session(VisitParty party, LocalDate from) {
        return IntStream.range(0, DAYS_LOOKED_AT)
                .mapToObj(from::plusDays)
                .flatMap(day -> slots(party, day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No session from " + from + " suits " + party.code()));
    }

    private Stream<SessionRow> slots(VisitParty party, LocalDate day) {
        return calendar.slots(party.type(), party.heads(), day).stream()
                .filter(Slot::isChoosable)
                .map(Slot::session)
                .filter(session -> party.hour() == 0
                        || LocalTime.ofInstant(session.begins(), BankClock.ZONE).getHour() == party.hour());
    }

    private DescribeVisit described(VisitParty party, String hold) {
        boolean school = party.type() == VisitorType.SCHOOL;
        return new DescribeVisit(
                hold,
                party.adults(),
                party.band(),
                party.organisation(),
                party.grade(),
                party.needs(),
                school ? "鲁A·示例 1" : "",
                "",
                party.contact(),
                school ? "盖章函（样例）.pdf" : null,
                school ? letter(party) : null);
    }

    private InputStream letter(VisitParty party) {
        return new ByteArrayInputStream(press.press(new CharityPaper(
                "样例（演示）",
                "参观函",
                party.organisation(),
                "",
                calendar.today(),
                List.of(Section.words("", "兹有我校师生前往参观，请予接待。这是演示用的样例。", "Sample letter of the demonstration.")),
                List.of(),
                List.of(),
                Locale.SIMPLIFIED_CHINESE)));
    }

    private static String key(VisitParty party, String act) {
        return "demo-visit-" + act + "-" + party.code();
    }

    private static <T> T anyone(Callable<T> work) {
        try {
            return Acting.as(Actor.ANYONE, work);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
