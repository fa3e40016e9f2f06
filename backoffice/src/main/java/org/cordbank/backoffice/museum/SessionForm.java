package org.cordbank.backoffice.museum;

import java.io.Serializable;
import java.math.BigDecimal;

/** What staff type on a session's page. */
public class SessionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer capacity;
    private Long[] displaced;
    private String why;
    private Long guide;
    private String guideWhy;
    private Long room;
    private BigDecimal oxygen;
    private Integer heads;
    private boolean infants;

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Long[] getDisplaced() {
        return displaced;
    }

    public void setDisplaced(Long[] displaced) {
        this.displaced = displaced;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public Long getGuide() {
        return guide;
    }

    public void setGuide(Long guide) {
        this.guide = guide;
    }

    public String getGuideWhy() {
        return guideWhy;
    }

    public void setGuideWhy(String guideWhy) {
        this.guideWhy = guideWhy;
    }

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
    }

    public BigDecimal getOxygen() {
        return oxygen;
    }

    public void setOxygen(BigDecimal oxygen) {
        this.oxygen = oxygen;
    }

    public Integer getHeads() {
        return heads;
    }

    public void setHeads(Integer heads) {
        this.heads = heads;
    }

    public boolean isInfants() {
        return infants;
    }

    public void setInfants(boolean infants) {
        this.infants = infants;
    }
}
