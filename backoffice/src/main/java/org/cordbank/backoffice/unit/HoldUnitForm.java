package org.cordbank.backoffice.unit;

import java.io.Serializable;
import org.cordbank.unit.HoldReason;

/** What is typed to hold a unit or to let it go. */
public class HoldUnitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private HoldReason reason;
    private String note;
    private Long holdId;
    private String why;

    public HoldReason getReason() {
        return reason;
    }

    public void setReason(HoldReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getHoldId() {
        return holdId;
    }

    public void setHoldId(Long holdId) {
        this.holdId = holdId;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
