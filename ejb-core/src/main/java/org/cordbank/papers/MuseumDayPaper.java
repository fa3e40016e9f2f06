package org.cordbank.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The museum's sheet of one day: complete without a screen, with lines to fill in by hand.
 *
 * @param oxygenLeast least oxygen before a group enters the viewing area, as printed
 * @param headsMost heads in the viewing area
 */
public record MuseumDayPaper(
        String bankName,
        LocalDate day,
        String printedBy,
        boolean clear,
        String oxygenLeast,
        int headsMost,
        List<Session> sessions,
        Locale locale)
        implements Paper {
    /** One session. */
    public record Session(
            String time, int capacity, int heads, String state, String guides, int guidesMissing, List<Group> groups) {
        public Session {
            groups = List.copyOf(groups);
        }
    }

    /** One booking of a session. */
    public record Group(
            String number,
            String title,
            String contact,
            int heads,
            String people,
            String needs,
            String bus,
            String state) {}

    public MuseumDayPaper {
        sessions = List.copyOf(sessions);
    }

    @Override
    public String template() {
        return "museum-day";
    }

    @Override
    public String number() {
        return bankName + " " + day;
    }
}
