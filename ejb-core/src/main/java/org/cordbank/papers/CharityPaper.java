package org.cordbank.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A paper for the file of a charity case or a fund: letter, minutes, notice, voucher or report. All share one sheet, so that a
 * Red Cross file reads as one.
 *
 * @param bankName who issues it
 * @param title of the sheet
 * @param addressee printed above the text; empty for a paper without one
 * @param sections in the order in which they are read
 * @param signers role and name of those who answer for it, printed above a line
 * @param closing last lines, such as the right of appeal
 */
public record CharityPaper(
        String bankName,
        String number,
        String title,
        String addressee,
        LocalDate date,
        List<Section> sections,
        List<Signer> signers,
        List<String> closing,
        Locale locale)
        implements Paper {
    /**
     * A part of the sheet.
     *
     * @param heading empty for the first words of a letter
     * @param columns headings of a table; empty when there is none
     * @param rows of the table; the last column holds amounts when {@code amounts} is true
     * @param bars drawn above the table, which says the same in numbers; empty when there is no chart
     */
    public record Section(
            String heading,
            List<String> paragraphs,
            List<String> columns,
            List<List<String>> rows,
            boolean amounts,
            List<Bar> bars) {
        public Section {
            bars = List.copyOf(bars);
            paragraphs = List.copyOf(paragraphs);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Words without a table. */
        public static Section words(String heading, String... paragraphs) {
            return new Section(heading, List.of(paragraphs), List.of(), List.of(), false, List.of());
        }

        /** A table whose last column holds amounts. */
        public static Section amounts(String heading, List<String> columns, List<List<String>> rows) {
            return new Section(heading, List.of(), columns, rows, true, List.of());
        }

        /** A table of words. */
        public static Section table(String heading, List<String> columns, List<List<String>> rows) {
            return new Section(heading, List.of(), columns, rows, false, List.of());
        }

        /** Bars under a sentence that says what they show, and the table of their numbers. */
        public static Section chart(
                String heading, String sentence, List<Bar> bars, List<String> columns, List<List<String>> rows) {
            return new Section(heading, List.of(sentence), columns, rows, true, bars);
        }
    }

    /**
     * One bar of a chart, drawn to the right.
     *
     * @param label in front of it; empty when it belongs to the one above
     * @param percent of the widest bar, 0 to 100
     * @param hollow drawn as an outline, so that two kinds are told apart without colour
     */
    public record Bar(String label, int percent, boolean hollow) {}

    /** One who answers for the paper. */
    public record Signer(String role, String name) {}

    public CharityPaper {
        sections = List.copyOf(sections);
        signers = List.copyOf(signers);
        closing = List.copyOf(closing);
    }

    @Override
    public String template() {
        return "charity";
    }
}
