package org.cordbank.backoffice.release;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.cordbank.faces.tag.Signing;
import org.cordbank.release.CarryOutDiscard;
import org.cordbank.release.DiscardReason;
import org.cordbank.release.ProposeDiscard;

/** What is typed under the discarding of a unit, whichever of its three acts is due. */
public class DiscardUnitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private DiscardReason reason;

    @Size(max = 300)
    private String basis;

    @Size(max = 1000)
    private String note;

    private String pin;
    private String din;
    private final Signing first = new Signing();
    private final Signing second = new Signing();

    ProposeDiscard proposal(long unitId) {
        return new ProposeDiscard(unitId, reason, basis, note, pin);
    }

    CarryOutDiscard deed(long discardId) {
        return new CarryOutDiscard(
                discardId, din, first.getBadge(), first.getPin(), second.getBadge(), second.getPin());
    }

    public DiscardReason getReason() {
        return reason;
    }

    public void setReason(DiscardReason reason) {
        this.reason = reason;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public String getDin() {
        return din;
    }

    public void setDin(String din) {
        this.din = din;
    }

    public Signing getFirst() {
        return first;
    }

    public Signing getSecond() {
        return second;
    }
}
