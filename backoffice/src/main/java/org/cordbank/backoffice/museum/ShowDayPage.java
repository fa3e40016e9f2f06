package org.cordbank.backoffice.museum;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.cordbank.museum.desk.DaySheet;
import org.cordbank.museum.desk.PrintDesk;
import org.cordbank.museum.desk.VisitDesk;
import org.omnifaces.util.Faces;

/** One day of the museum, and its printed sheet. */
@Named
@ViewScoped
public class ShowDayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private VisitDesk desk;

    @Inject
    private PrintDesk printer;

    @Inject
    private Clock clock;

    private String day;
    private String why;
    private transient DaySheet sheet;

    /** The day of the address, or today when it is none. */
    public LocalDate getDate() {
        try {
            return day == null ? LocalDate.now(clock) : LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            return LocalDate.now(clock);
        }
    }

    public DaySheet getSheet() {
        if (sheet == null) {
            sheet = desk.day(getDate());
        }
        return sheet;
    }

    /** Contacts masked. */
    public void print() throws IOException {
        send("");
    }

    /** Contacts in the clear; the reason is recorded. */
    public void printInTheClear() throws IOException {
        send(why);
    }

    private void send(String reason) throws IOException {
        byte[] pdf = printer.day(getDate(), reason, Faces.getLocale());
        Faces.sendFile(pdf, "museum-" + getDate() + ".pdf", true);
    }

    public LocalDate getBefore() {
        return getDate().minusDays(1);
    }

    public LocalDate getAfter() {
        return getDate().plusDays(1);
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
