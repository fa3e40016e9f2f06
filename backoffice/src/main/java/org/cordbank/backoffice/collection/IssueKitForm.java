package org.cordbank.backoffice.collection;

import java.io.Serializable;
import org.cordbank.faces.tag.Signing;

/** What customer service types to issue a kit or to print its labels again. */
public class IssueKitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String lotNo;
    private String reason;
    private final Signing second = new Signing();

    public String getLotNo() {
        return lotNo;
    }

    public void setLotNo(String lotNo) {
        this.lotNo = lotNo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Signing getSecond() {
        return second;
    }
}
