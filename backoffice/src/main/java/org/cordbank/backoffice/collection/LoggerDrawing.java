package org.cordbank.backoffice.collection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.cordbank.coldchain.LoggerReading;

/** A logger's curve as a path in a box of 600 by 160, coldest at the bottom, with a little air above and below. */
public final class LoggerDrawing implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double WIDTH = 600;
    private static final double HEIGHT = 160;
    private static final double AIR = 2;

    private final String path;
    private final String low;
    private final String high;

    private LoggerDrawing(String path, String low, String high) {
        this.path = path;
        this.low = low;
        this.high = high;
    }

    static LoggerDrawing of(List<LoggerReading> readings) {
        if (readings.isEmpty()) {
            return null;
        }
        BigDecimal lowest = readings.stream()
                .map(LoggerDrawing::celsius)
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal highest = readings.stream()
                .map(LoggerDrawing::celsius)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        double bottom = lowest.doubleValue() - AIR;
        double span = highest.doubleValue() + AIR - bottom;
        Instant start = readings.get(0).at();
        double length = Math.max(
                1,
                Duration.between(start, readings.get(readings.size() - 1).at()).toSeconds());
        StringBuilder line = new StringBuilder();
        for (LoggerReading reading : readings) {
            double x = WIDTH * Duration.between(start, reading.at()).toSeconds() / length;
            double y = HEIGHT - HEIGHT * (celsius(reading).doubleValue() - bottom) / span;
            line.append(line.isEmpty() ? 'M' : 'L').append(String.format(Locale.ROOT, "%.1f %.1f", x, y));
        }
        return new LoggerDrawing(line.toString(), print(lowest), print(highest));
    }

    private static BigDecimal celsius(LoggerReading reading) {
        return reading.temperature().celsius();
    }

    private static String print(BigDecimal celsius) {
        return celsius.stripTrailingZeros().toPlainString().replace('-', '\u2212') + " °C";
    }

    public String getPath() {
        return path;
    }

    public String getLow() {
        return low;
    }

    public String getHigh() {
        return high;
    }
}
