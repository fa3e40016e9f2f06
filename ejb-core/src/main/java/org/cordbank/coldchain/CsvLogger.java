package org.cordbank.coldchain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cordbank.coldchain.LoggerFileRefused.BadRow;
import org.cordbank.coldchain.LoggerFileRefused.Reason;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.Temperature;

/** The plain form: a heading {@code timestamp,temperature_c} and one row per reading; tab and semicolon part as well. */
final class CsvLogger {
    private static final Pattern PARTING = Pattern.compile("[,;\\t]");
    private static final Pattern TIME_HEADING = Pattern.compile("timestamp|time|date[ _]?time|时间");
    private static final Pattern CELSIUS_HEADING =
            Pattern.compile("temperature(_c|\\(°?c\\)|\\(℃\\))?|温度(\\(℃\\)|（℃）)?");
    private static final Pattern FAHRENHEIT_HEADING = Pattern.compile("temperature_f|temperature\\(°?f\\)|温度\\(℉\\)");

    private CsvLogger() {}

    static boolean knows(List<String> lines) {
        String[] heading = cells(lines.get(0).toLowerCase(Locale.ROOT));
        if (heading.length < 2 || !TIME_HEADING.matcher(heading[0]).matches()) {
            return false;
        }
        if (FAHRENHEIT_HEADING.matcher(heading[1]).matches()) {
            throw new LoggerFileRefused(Reason.NOT_CELSIUS, heading[1]);
        }
        return CELSIUS_HEADING.matcher(heading[1]).matches();
    }

    static LoggerCurve read(List<String> lines) {
        List<LoggerReading> readings = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        Instant previous = Instant.MIN;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            Optional<LoggerReading> reading = reading(line);
            if (reading.isEmpty() || !reading.get().at().isAfter(previous)) {
                bad.add(new BadRow(i + 1, line));
            } else {
                previous = reading.get().at();
                readings.add(reading.get());
            }
        }
        if (!bad.isEmpty()) {
            throw LoggerFileRefused.badRows(bad);
        }
        if (readings.isEmpty()) {
            throw new LoggerFileRefused(Reason.EMPTY);
        }
        return new LoggerCurve(LoggerCurve.Form.CSV, "", readings);
    }

    private static Optional<LoggerReading> reading(String line) {
        String[] cell = cells(line);
        if (cell.length != 2) {
            return Optional.empty();
        }
        try {
            Temperature temperature = Temperature.of(cell[1]);
            return LoggerTime.of(cell[0]).map(at -> new LoggerReading(at, temperature));
        } catch (InvalidValue noTemperature) {
            return Optional.empty();
        }
    }

    private static String[] cells(String line) {
        String[] cell = PARTING.split(line, -1);
        for (int i = 0; i < cell.length; i++) {
            cell[i] = cell[i].strip().replaceAll("^\"|\"$", "").strip();
        }
        return cell;
    }
}
