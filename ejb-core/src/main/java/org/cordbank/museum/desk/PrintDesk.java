package org.cordbank.museum.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cordbank.booking.SessionRow;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.museum.guides.AssignmentRow;
import org.cordbank.museum.opening.Openings;
import org.cordbank.museum.opening.RoomRow;
import org.cordbank.papers.MuseumDayPaper;
import org.cordbank.papers.PdfPress;

/** Prints the day's sheet: contacts masked, or in the clear for a reason that is recorded. */
@Stateless
@RolesAllowed(Roles.MUSEUM_STAFF)
public class PrintDesk {
    @Inject
    private VisitDesk visits;

    @Inject
    private Openings openings;

    @Inject
    private PdfPress press;

    @Inject
    private BankIdentity bank;

    @Inject
    private CurrentActor actor;

    /**
     * The sheet of a day as PDF.
     *
     * @param why for contacts in the clear; null or empty prints them masked
     */
    public byte[] day(LocalDate day, String why, Locale reader) {
        boolean clear = why != null && !why.isBlank();
        DaySheet sheet = clear ? visits.dayInTheClear(day, why) : visits.day(day);
        DeskWords words = new DeskWords(reader);
        RoomRow viewing = openings.rooms().get(0);
        return press.press(new MuseumDayPaper(
                bank.name(reader),
                day,
                actor.get().name(),
                clear,
                viewing.oxygenLeastPercent().toPlainString(),
                viewing.headsMost(),
                sheet.sessions().stream()
                        .map(session -> session(session, words))
                        .toList(),
                reader));
    }

    private static MuseumDayPaper.Session session(SessionSheet sheet, DeskWords words) {
        SessionRow session = sheet.session();
        return new MuseumDayPaper.Session(
                time(session),
                session.capacity(),
                session.taken(),
                words.state(session.state()),
                sheet.guides().stream().map(AssignmentRow::name).collect(Collectors.joining(", ")),
                sheet.guidesMissing(),
                groups(sheet.expected(), words));
    }

    private static List<MuseumDayPaper.Group> groups(List<Guest> guests, DeskWords words) {
        return guests.stream()
                .map(guest -> new MuseumDayPaper.Group(
                        guest.booking().number(),
                        words.type(guest.type()) + " " + guest.organisation() + " " + guest.grade(),
                        guest.name() + " " + guest.phone(),
                        guest.booking().heads(),
                        people(guest, words),
                        guest.needs(),
                        guest.bus(),
                        words.state(guest.booking().state())))
                .toList();
    }

    private static String people(Guest guest, DeskWords words) {
        return guest.minors() == 0 || guest.band() == null
                ? words.of("people.grown", guest.adults())
                : words.of("people.mixed", guest.adults(), guest.minors(), words.band(guest.band()));
    }

    private static String time(SessionRow session) {
        return LocalTime.ofInstant(session.begins(), BankClock.ZONE)
                + "–"
                + LocalTime.ofInstant(session.ends(), BankClock.ZONE);
    }
}
