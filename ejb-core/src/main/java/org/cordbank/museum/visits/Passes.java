package org.cordbank.museum.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.WaitRow;
import org.cordbank.booking.WaitingList;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.kernel.Seals;
import org.cordbank.museum.visits.VisitRefused.Reason;

/** Issues passes and checks them: an HMAC with the bank's key, so that nothing has to be stored and nobody guesses one. */
@ApplicationScoped
class Passes {
    private static final String ROOM = "museum";
    private static final int SEAL_BYTES = 12;

    @Inject
    private Seals seals;

    @Inject
    private BookingRegister register;

    @Inject
    private WaitingList waiting;

    @Inject
    private BankIdentity bank;

    VisitPass of(BookingRow booking) {
        return new VisitPass(booking.publicId(), seal("visit", booking.publicId()));
    }

    VisitPass of(WaitRow wait) {
        return new VisitPass(wait.publicId(), seal("wait", wait.publicId()));
    }

    /** Address of a page of the portal that this pass opens. */
    String url(String page, VisitPass pass) {
        return bank.publicUrl() + "/museum/" + page + "?" + pass.query();
    }

    /** The booking a pass opens. @throws VisitRefused BAD_LINK, alike for a wrong seal and a booking that is none */
    BookingRow booking(VisitPass pass) {
        refuseForged("visit", pass);
        return register.booking(pass.id())
                .filter(booking -> booking.room().equals(ROOM) && booking.number() != null)
                .orElseThrow(() -> new VisitRefused(Reason.BAD_LINK));
    }

    /** The place in the line a pass opens. */
    WaitRow place(VisitPass pass) {
        refuseForged("wait", pass);
        return waiting.place(pass.id()).orElseThrow(() -> new VisitRefused(Reason.BAD_LINK));
    }

    private void refuseForged(String what, VisitPass pass) {
        byte[] given = String.valueOf(pass.seal()).getBytes(StandardCharsets.US_ASCII);
        byte[] right = seal(what, String.valueOf(pass.id())).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(given, right)) {
            throw new VisitRefused(Reason.BAD_LINK);
        }
    }

    private String seal(String what, String id) {
        byte[] mac = seals.index("museum-pass-" + what, id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, SEAL_BYTES));
    }
}
