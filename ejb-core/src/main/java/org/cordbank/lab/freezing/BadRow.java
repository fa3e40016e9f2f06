package org.cordbank.lab.freezing;

/**
 * A line of a curve file that was not understood; the whole file is then left out.
 *
 * @param line line number as an editor shows it, from 1
 * @param column name of the column, empty where the whole line is meant
 * @param value what stood there
 */
public record BadRow(long line, Problem problem, String column, String value) {
    /** What is wrong with a line. */
    public enum Problem {
        HEADER,
        COLUMNS,
        NOT_A_NUMBER,
        IMPOSSIBLE,
        TIME_NOT_RISING,
        TOO_FEW_ROWS
    }

    /** Key of the sentence that tells it; quotes column and value. */
    public String textKey() {
        return "lab.freezing.BadRow." + problem;
    }
}
