package org.cordbank.backoffice.museum;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** Duty or days away as typed. */
public class RosterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long guide;
    private Integer weekday;
    private LocalTime begins;
    private LocalTime ends;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String note;

    public Long getGuide() {
        return guide;
    }

    public void setGuide(Long guide) {
        this.guide = guide;
    }

    public Integer getWeekday() {
        return weekday;
    }

    public void setWeekday(Integer weekday) {
        this.weekday = weekday;
    }

    public LocalTime getBegins() {
        return begins;
    }

    public void setBegins(LocalTime begins) {
        this.begins = begins;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public LocalDate getToDay() {
        return toDay;
    }

    public void setToDay(LocalDate toDay) {
        this.toDay = toDay;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
