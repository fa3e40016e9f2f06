package org.cordbank.backoffice.quality;

import java.io.Serializable;
import java.time.LocalDate;

/** A line of the register of lots and equipment as it is typed. */
public class RegisterEntryForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String number;
    private String kind;
    private String nameZh;
    private String nameEn;
    private LocalDate lastDay;
    private String why;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
