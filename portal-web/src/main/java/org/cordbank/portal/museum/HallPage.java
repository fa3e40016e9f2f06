package org.cordbank.portal.museum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.booking.SessionRow;
import org.cordbank.faces.text.Dates;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.VisitCalendar;

/** What the museum is and when it is open next, from its sessions. */
@Named
@RequestScoped
public class HallPage {
    private static final int DAYS = 8;

    @Inject
    private VisitCalendar calendar;

    @Inject
    private BankIdentity bank;

    private List<Day> days;

    /** A day as the page says it; no hours means closed. */
    public record Day(String name, String hours) {
        public boolean isOpen() {
            return !hours.isEmpty();
        }
    }

    @PostConstruct
    void load() {
        LocalDate today = calendar.today();
        List<SessionRow> sessions = calendar.sessions(today, today.plusDays(DAYS - 1L));
        days = today.datesUntil(today.plusDays(DAYS))
                .map(day -> new Day(
                        Dates.sentence(day, Wording.locale()),
                        String.join(
                                Wording.of("museum.hall.and"),
                                sessions.stream()
                                        .filter(session -> session.heldOn().equals(day))
                                        .map(SlotWords::hours)
                                        .toList())))
                .toList();
    }

    public List<Day> getDays() {
        return days;
    }

    /** True when there is at least one session in the days shown. */
    public boolean isAnyOpen() {
        return days.stream().anyMatch(Day::isOpen);
    }

    /** Hours a school books ahead. */
    public int getNotice() {
        return calendar.rule(VisitorType.SCHOOL).noticeHours();
    }

    /** Heads from which a stamped letter is asked for. */
    public int getLetterFrom() {
        return calendar.letterFrom();
    }

    /** Heads that go into the LN2 viewing area at once. */
    public int getViewing() {
        return calendar.viewingHeads();
    }

    public String getAddress() {
        return bank.address(Wording.locale());
    }
}
