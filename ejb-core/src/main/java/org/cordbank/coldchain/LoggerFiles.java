package org.cordbank.coldchain;

import java.time.Instant;
import java.util.List;
import org.cordbank.coldchain.LoggerFileRefused.Reason;

/** Reads a logger file of any known form. */
final class LoggerFiles {
    private LoggerFiles() {}

    /**
     * The whole curve, or a refusal that names what is wrong.
     *
     * @param latest the last moment a reading can have: a later one shows a logger with a wrong clock
     */
    static LoggerCurve read(byte[] file, Instant latest) {
        LoggerCurve curve = form(LoggerText.lines(file));
        List<LoggerReading> future = curve.readings().stream()
                .filter(reading -> reading.at().isAfter(latest))
                .toList();
        if (!future.isEmpty()) {
            throw new LoggerFileRefused(
                    Reason.FUTURE_TIMES, future.size(), future.get(0).at());
        }
        return curve;
    }

    private static LoggerCurve form(List<String> lines) {
        if (FridgeTag.knows(lines)) {
            return FridgeTag.read(lines);
        }
        if (CsvLogger.knows(lines)) {
            return CsvLogger.read(lines);
        }
        throw new LoggerFileRefused(Reason.UNKNOWN_FORM, lines.get(0).strip());
    }
}
