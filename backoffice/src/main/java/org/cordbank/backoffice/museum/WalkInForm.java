package org.cordbank.backoffice.museum;

import java.io.Serializable;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;

/** Somebody at the door without a booking. */
public class WalkInForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long session;
    private VisitorType type;
    private Integer heads;
    private Integer minors;
    private AgeBand band;
    private String number;
    private Integer came;

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public VisitorType getType() {
        return type;
    }

    public void setType(VisitorType type) {
        this.type = type;
    }

    public Integer getHeads() {
        return heads;
    }

    public void setHeads(Integer heads) {
        this.heads = heads;
    }

    public Integer getMinors() {
        return minors;
    }

    public void setMinors(Integer minors) {
        this.minors = minors;
    }

    public AgeBand getBand() {
        return band;
    }

    public void setBand(AgeBand band) {
        this.band = band;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getCame() {
        return came;
    }

    public void setCame(Integer came) {
        this.came = came;
    }
}
