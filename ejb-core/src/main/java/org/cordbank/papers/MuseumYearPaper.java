package org.cordbank.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The museum's yearly report.
 *
 * @param madeOn day it was counted
 * @param sections tables of the report, each line a name and its numbers
 */
public record MuseumYearPaper(String bankName, int year, LocalDate madeOn, List<Section> sections, Locale locale)
        implements Paper {
    /** One table; {@code key} names it in the texts. */
    public record Section(String key, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** A line: what was counted, how many. */
    public record Line(String name, int count) {}

    public MuseumYearPaper {
        sections = List.copyOf(sections);
    }

    @Override
    public String template() {
        return "museum-year";
    }

    @Override
    public String number() {
        return bankName + " " + year;
    }
}
