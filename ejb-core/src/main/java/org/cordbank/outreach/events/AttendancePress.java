package org.cordbank.outreach.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.Contact;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.papers.AttendancePaper;
import org.cordbank.papers.FilePurpose;
import org.cordbank.papers.Files;
import org.cordbank.papers.MediaKind;
import org.cordbank.papers.PdfPress;
import org.cordbank.papers.StoredFile;

/** Where the bank's own machinery presses certificates of attendance; pressing twice keeps the first. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class AttendancePress {
    @Inject
    private EventBook book;

    @Inject
    private BookingRegister register;

    @Inject
    private BankIdentity bank;

    @Inject
    private PdfPress press;

    @Inject
    private Files files;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Presses the certificate of a party that came; answers its file. */
    public long press(long bookingId) {
        return book.certificate(bookingId).orElseGet(() -> make(bookingId));
    }

    private long make(long bookingId) {
        BookingRow booking = register.booking(bookingId).orElseThrow();
        Contact person = register.contact(booking).orElseThrow();
        EventRow event = book.ofSession(booking.sessionId()).orElseThrow().row();
        AttendancePaper paper = new AttendancePaper(
                bank.name(person.locale()),
                booking.number(),
                person.name().value(),
                booking.headsCame() == null ? booking.heads() : booking.headsCame(),
                event.title(person.locale()),
                event.place(person.locale()),
                day(event.plan().begins()),
                LocalDate.ofInstant(clock.instant(), BankClock.ZONE),
                person.locale());
        StoredFile file =
                files.keepMade(FilePurpose.PAPER, MediaKind.PDF, booking.number() + ".pdf", press.press(paper));
        if (!book.keepCertificate(bookingId, file.id())) {
            return book.certificate(bookingId).orElseThrow();
        }
        trail.record(AuditAct.on("booking", bookingId, "certify-attendance").with("sha256", file.sha256()));
        return file.id();
    }

    private static LocalDate day(java.time.Instant when) {
        return LocalDate.ofInstant(when, BankClock.ZONE);
    }
}
