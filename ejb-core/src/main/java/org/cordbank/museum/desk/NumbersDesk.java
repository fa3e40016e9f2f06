package org.cordbank.museum.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.BookingRegister;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.museum.desk.DeskRefused.Reason;
import org.cordbank.museum.desk.Guests.Contacts;
import org.cordbank.museum.opening.Openings;
import org.cordbank.papers.PdfPress;

/** Numbers of visitors, and the yearly report for the review of the science base. Counts only, nobody's name. */
@Stateless
@RolesAllowed({Roles.MUSEUM_STAFF, Roles.MEDICAL_DIRECTOR, Roles.REGULATOR})
public class NumbersDesk {
    private static final int FIRST_YEAR = 2026;

    @Inject
    private BookingRegister register;

    @Inject
    private Guests guests;

    @Inject
    private PdfPress press;

    @Inject
    private YearSheet sheet;

    @Inject
    private BankIdentity bank;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The numbers of the days between, both included. */
    public VisitNumbers numbers(LocalDate from, LocalDate to) {
        return VisitNumbers.count(
                from,
                to,
                register.sessions(Openings.ROOM, from, to),
                guests.of(register.bookings(Openings.ROOM, from, to), Contacts.NONE));
    }

    /** The first year there may be numbers of. */
    public int firstYear() {
        return FIRST_YEAR;
    }

    /** A year's numbers. @throws DeskRefused NOT_A_YEAR before the first or after the running one */
    public VisitNumbers year(int year) {
        if (year < FIRST_YEAR || year > LocalDate.now(clock).getYear()) {
            throw new DeskRefused(
                    Reason.NOT_A_YEAR, year, FIRST_YEAR, LocalDate.now(clock).getYear());
        }
        return numbers(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The yearly report as PDF. */
    public byte[] reportPdf(int year, Locale reader) {
        VisitNumbers numbers = year(year);
        trail.record(AuditAct.on("museum-report", year, "print").with("visitors", numbers.visitors()));
        return press.press(YearReport.of(bank.name(reader), year, numbers, LocalDate.now(clock), reader));
    }

    /** The yearly report as a workbook. */
    public byte[] reportXlsx(int year, Locale reader) {
        VisitNumbers numbers = year(year);
        trail.record(AuditAct.on("museum-report", year, "export").with("visitors", numbers.visitors()));
        return sheet.write(YearReport.of(bank.name(reader), year, numbers, LocalDate.now(clock), reader));
    }
}
