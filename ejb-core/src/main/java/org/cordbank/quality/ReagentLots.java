package org.cordbank.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.BankClock;
import org.cordbank.quality.LotRefused.Reason;

/** The reagent lots other rooms work with, inside the caller's transaction. */
@ApplicationScoped
public class ReagentLots {
    @Inject
    private QualityFiles files;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The lot, if it may be used today.
     *
     * @param item code of the item needed, or null for any
     * @throws LotRefused {@code UNKNOWN}, {@code WRONG_ITEM}, {@code NOT_RELEASED}, {@code EXPIRED} quoting the last day
     */
    public LotRow require(String lotNo, String item) {
        String wanted = lotNo == null ? "" : lotNo.strip();
        Lot lot = files.lot(wanted).orElseThrow(() -> new LotRefused(Reason.UNKNOWN, wanted));
        lot.checkUse(item, LocalDate.ofInstant(clock.instant(), BankClock.ZONE));
        return lot.row();
    }

    /** Enters a lot that QA has yet to release; answers its id. */
    public long receive(ReceiveLot receive) {
        if (files.lot(receive.lotNo()).isPresent()) {
            throw new LotRefused(Reason.TAKEN, receive.lotNo());
        }
        Lot lot = new Lot(receive, clock.instant());
        files.add(lot);
        audit.record(AuditAct.on("lot", lot.id(), "receive")
                .with("lot_no", receive.lotNo())
                .with("item", receive.item())
                .with("expires_on", receive.expiresOn()));
        return lot.id();
    }

    /** Releases a lot for use. */
    public void release(long lotId) {
        Lot lot = files.lot(lotId).orElseThrow(() -> new LotRefused(Reason.UNKNOWN, lotId));
        lot.release(actor.get(), clock.instant());
        audit.record(
                AuditAct.on("lot", lotId, "release").with("lot_no", lot.row().lotNo()));
    }
}
