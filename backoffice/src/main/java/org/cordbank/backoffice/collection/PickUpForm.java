package org.cordbank.backoffice.collection;

import java.io.Serializable;

/** What travels with the bags. */
public class PickUpForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String boxNo;
    private String loggerNo;
    private String sealNo;

    public String getBoxNo() {
        return boxNo;
    }

    public void setBoxNo(String boxNo) {
        this.boxNo = boxNo;
    }

    public String getLoggerNo() {
        return loggerNo;
    }

    public void setLoggerNo(String loggerNo) {
        this.loggerNo = loggerNo;
    }

    public String getSealNo() {
        return sealNo;
    }

    public void setSealNo(String sealNo) {
        this.sealNo = sealNo;
    }
}
