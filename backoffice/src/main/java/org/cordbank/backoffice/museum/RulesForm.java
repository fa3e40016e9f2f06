package org.cordbank.backoffice.museum;

import java.io.Serializable;
import java.time.LocalDate;

/** A version of the rules as it is typed; visitor rules and ratios stand beside it. */
public class RulesForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate effectiveFrom;
    private String[] weekdays;
    private String times;
    private int minutes;
    private int capacity;
    private int largestParty;
    private int groupFrom;
    private int groupsMost;
    private int guideHeads;
    private int loneMinorAge;
    private String source;
    private String approver;

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String[] getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(String[] weekdays) {
        this.weekdays = weekdays;
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public int getLargestParty() {
        return largestParty;
    }

    public void setLargestParty(int largestParty) {
        this.largestParty = largestParty;
    }

    public int getGroupFrom() {
        return groupFrom;
    }

    public void setGroupFrom(int groupFrom) {
        this.groupFrom = groupFrom;
    }

    public int getGroupsMost() {
        return groupsMost;
    }

    public void setGroupsMost(int groupsMost) {
        this.groupsMost = groupsMost;
    }

    public int getGuideHeads() {
        return guideHeads;
    }

    public void setGuideHeads(int guideHeads) {
        this.guideHeads = guideHeads;
    }

    public int getLoneMinorAge() {
        return loneMinorAge;
    }

    public void setLoneMinorAge(int loneMinorAge) {
        this.loneMinorAge = loneMinorAge;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getApprover() {
        return approver;
    }

    public void setApprover(String approver) {
        this.approver = approver;
    }
}
