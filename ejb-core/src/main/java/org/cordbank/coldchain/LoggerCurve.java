package org.cordbank.coldchain;

import java.util.List;

/**
 * What a logger file says, read completely or not at all.
 *
 * @param form which form the file had
 * @param serial the logger's own number, empty when the file carries none
 * @param readings in order of time, at least one
 */
public record LoggerCurve(Form form, String serial, List<LoggerReading> readings) {
    /** Forms a logger file may have. */
    public enum Form {
        /** Table of time and temperature. */
        CSV,
        /** Berlinger text with a Data section: every reading. */
        READINGS,
        /** Berlinger text without one: lowest and highest temperature of each day. */
        DAILY_EXTREMES
    }

    public LoggerCurve {
        readings = List.copyOf(readings);
    }

    /** True when lowest and highest of each day stand for the whole day. */
    public boolean isSummary() {
        return form == Form.DAILY_EXTREMES;
    }
}
