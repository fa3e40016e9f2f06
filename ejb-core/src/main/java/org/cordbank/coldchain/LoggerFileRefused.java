package org.cordbank.coldchain;

import java.util.List;
import java.util.stream.Collectors;
import org.cordbank.kernel.Refusal;

/** A logger file was not taken: all of it is good or none of it is kept. */
public class LoggerFileRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private static final int QUOTED_ROWS = 5;
    private static final int QUOTED_CHARACTERS = 60;

    /** Why. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        UNREADABLE,
        UNKNOWN_FORM,
        NOT_CELSIUS,
        BAD_ROWS,
        TRUNCATED,
        FUTURE_TIMES,
        DOES_NOT_COVER,
        OTHER_LOGGER
    }

    /** A row that is none, by its line number in the file. */
    record BadRow(int line, String text) {
        @Override
        public String toString() {
            String shown = text.length() > QUOTED_CHARACTERS ? text.substring(0, QUOTED_CHARACTERS) + "…" : text;
            return line + ": \"" + shown.strip() + "\"";
        }
    }

    public LoggerFileRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    static LoggerFileRefused badRows(List<BadRow> rows) {
        String quoted = rows.stream().limit(QUOTED_ROWS).map(BadRow::toString).collect(Collectors.joining("; "));
        return new LoggerFileRefused(Reason.BAD_ROWS, rows.size(), quoted);
    }
}
