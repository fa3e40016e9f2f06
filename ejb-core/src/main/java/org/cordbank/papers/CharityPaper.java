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
     */
    public record Section(
            String heading, List<String> paragraphs, List<String> columns, List<List<String>> rows, boolean amounts) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Words without a table. */
        public static Section words(String heading, String... paragraphs) {
            return new Section(heading, List.of(paragraphs), List.of(), List.of(), false);
        }

        /** A table whose last column holds amounts. */
        public static Section amounts(String heading, List<String> columns, List<List<String>> rows) {
            return new Section(heading, List.of(), columns, rows, true);
        }

        /** A table of words. */
        public static Section table(String heading, List<String> columns, List<List<String>> rows) {
            return new Section(heading, List.of(), columns, rows, false);
        }
    }

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
