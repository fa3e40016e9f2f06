package org.cordbank.backoffice.museum;

import java.io.Serializable;
import java.time.LocalDate;
import org.cordbank.museum.opening.DayKind;

/** A day of the calendar as it is typed. */
public class CalendarForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private DayKind kind;
    private Integer opensAs;
    private String nameZh;
    private String nameEn;
    private String source;

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public Integer getOpensAs() {
        return opensAs;
    }

    public void setOpensAs(Integer opensAs) {
        this.opensAs = opensAs;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
