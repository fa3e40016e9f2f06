package org.cordbank.coldchain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordbank.coldchain.LoggerFileRefused.BadRow;
import org.cordbank.coldchain.LoggerFileRefused.Reason;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.Temperature;

/**
 * The text form of Berlinger loggers: settings, a history of days and, on models that keep every reading, a Data section;
 * the signature stands in the last line, so a file without it was cut off. The signature's algorithm is the maker's own:
 * that it is there is checked, its value is not.
 */
final class FridgeTag {
    private static final Pattern SERIAL = Pattern.compile("\\s*Serial:\\s*(\\S+)");
    private static final Pattern UNIT = Pattern.compile("\\s*Temp unit:\\s*(\\S+)");
    private static final Pattern DAY = Pattern.compile("\\s*Date:\\s*(\\S+)\\s*");
    private static final Pattern EXTREME = Pattern.compile("\\s*(?:Min|Max) T:\\s*(.*?),\\s*TS (?:Min|Max) T:\\s*(.*)");
    private static final Pattern EXTREME_BEGUN = Pattern.compile("\\s*(?:Min|Max) T:.*");
    private static final Pattern ROW = Pattern.compile("\\t([^\\t]+)\\t([^\\t]+)(\\tx)?\\s*");
    private static final Pattern SIGNATURE = Pattern.compile("Sig:\\s*[0-9a-fA-F]{32,}\\s*");

    private final List<LoggerReading> extremes = new ArrayList<>();
    private final List<LoggerReading> readings = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();
    private String serial = "";
    private String day = "";
    private boolean inData;
    private boolean signed;

    private FridgeTag() {}

    static boolean knows(List<String> lines) {
        return lines.get(0).startsWith("Device: ");
    }

    static LoggerCurve read(List<String> lines) {
        FridgeTag tag = new FridgeTag();
        for (int i = 0; i < lines.size(); i++) {
            tag.take(i + 1, lines.get(i));
        }
        return tag.curve();
    }

    private void take(int number, String line) {
        if (SIGNATURE.matcher(line).matches()) {
            signed = true;
        } else if (line.equals("Data:")) {
            inData = true;
        } else if (line.equals("Cert:")) {
            inData = false;
        } else if (inData) {
            takeRow(number, line);
        } else {
            takeFact(number, line);
        }
    }

    private void takeRow(int number, String line) {
        if (line.isBlank() || line.contains("yyyy-MM-dd")) {
            return;
        }
        Matcher row = ROW.matcher(line);
        Optional<LoggerReading> reading = row.matches() ? reading(row.group(1), row.group(2)) : Optional.empty();
        if (reading.isEmpty() || !readings.isEmpty() && !reading.get().at().isAfter(last())) {
            bad.add(new BadRow(number, line));
        } else {
            readings.add(reading.get());
        }
    }

    private void takeFact(int number, String line) {
        Matcher unit = UNIT.matcher(line);
        if (unit.matches() && !unit.group(1).equals("C")) {
            throw new LoggerFileRefused(Reason.NOT_CELSIUS, unit.group(1));
        }
        Matcher own = SERIAL.matcher(line);
        if (own.matches()) {
            serial = own.group(1);
        }
        Matcher date = DAY.matcher(line);
        if (date.matches()) {
            day = date.group(1);
        }
        if (EXTREME_BEGUN.matcher(line).matches()) {
            takeExtreme(number, line);
        }
    }

    private void takeExtreme(int number, String line) {
        Matcher extreme = EXTREME.matcher(line);
        Optional<LoggerReading> reading =
                extreme.matches() ? reading(day + " " + extreme.group(2), extreme.group(1)) : Optional.empty();
        reading.ifPresentOrElse(extremes::add, () -> bad.add(new BadRow(number, line)));
    }

    private static Optional<LoggerReading> reading(String time, String temperature) {
        try {
            Temperature read = Temperature.of(temperature);
            return LoggerTime.of(time).map(at -> new LoggerReading(at, read));
        } catch (InvalidValue none) {
            return Optional.empty();
        }
    }

    private Instant last() {
        return readings.get(readings.size() - 1).at();
    }

    private LoggerCurve curve() {
        if (!signed) {
            throw new LoggerFileRefused(Reason.TRUNCATED);
        }
        if (!bad.isEmpty()) {
            throw LoggerFileRefused.badRows(bad);
        }
        if (!readings.isEmpty()) {
            return new LoggerCurve(LoggerCurve.Form.READINGS, serial, readings);
        }
        if (extremes.isEmpty()) {
            throw new LoggerFileRefused(Reason.EMPTY);
        }
        extremes.sort(Comparator.comparing(LoggerReading::at));
        return new LoggerCurve(LoggerCurve.Form.DAILY_EXTREMES, serial, extremes);
    }
}
