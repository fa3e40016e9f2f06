package org.cordbank.backoffice.museum;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A closure as it is typed, and the number of people its typist saw. */
public class ClosureForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate fromDay;
    private LocalDate toDay;
    private LocalTime fromTime;
    private LocalTime toTime;
    private String reason;

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

    public LocalTime getFromTime() {
        return fromTime;
    }

    public void setFromTime(LocalTime fromTime) {
        this.fromTime = fromTime;
    }

    public LocalTime getToTime() {
        return toTime;
    }

    public void setToTime(LocalTime toTime) {
        this.toTime = toTime;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
