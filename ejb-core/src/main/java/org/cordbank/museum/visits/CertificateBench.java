package org.cordbank.museum.visits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.SessionRow;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.museum.visits.VisitRefused.Reason;
import org.cordbank.papers.FilePurpose;
import org.cordbank.papers.Files;
import org.cordbank.papers.MediaKind;
import org.cordbank.papers.PdfPress;
import org.cordbank.papers.VisitCertificatePaper;

/** Presses the certificate of a class or family that came: who, when, how many; never a minor's name. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class CertificateBench {
    @Inject
    private BookingRegister register;

    @Inject
    private VisitStore visits;

    @Inject
    private PdfPress press;

    @Inject
    private Files files;

    @Inject
    private BankIdentity bank;

    @Inject
    private AuditTrail trail;

    /** Presses and files it; answers the file. A certificate that is there already is not pressed again. */
    public long press(long bookingId) {
        BookingRow booking = register.booking(bookingId).orElseThrow();
        VisitDetail visit = visits.visit(bookingId).orElseThrow(() -> new VisitRefused(Reason.NOT_VISITED));
        if (booking.headsCame() == null) {
            throw new VisitRefused(Reason.NOT_VISITED);
        }
        if (visit.certificateFileId() != null) {
            return visit.certificateFileId();
        }
        SessionRow session = register.session(booking.sessionId()).orElseThrow();
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        byte[] pdf = press.press(new VisitCertificatePaper(
                bank.name(chinese),
                booking.number(),
                visit.organisation() == null ? "" : visit.organisation(),
                visit.grade() == null ? "" : visit.grade(),
                session.title(chinese),
                session.heldOn(),
                booking.headsCame()));
        long file = files.keepMade(FilePurpose.PAPER, MediaKind.PDF, booking.number() + ".pdf", pdf)
                .id();
        visits.certificate(bookingId, file);
        trail.record(AuditAct.on("booking", bookingId, "press-certificate").with("file", file));
        return file;
    }
}
