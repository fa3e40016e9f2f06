package org.cordbank.backoffice.collection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordbank.coldchain.LoggerReading;
import org.cordbank.faces.text.Dates;
import org.cordbank.faces.text.Points;

/** Where a logger's curve and its axes run on a drawing of 720 by 260 units, coldest at the bottom. */
public final class LoggerDrawing implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double LEFT = 56;
    private static final double RIGHT = 704;
    private static final double TOP = 16;
    private static final double BOTTOM = 216;
    private static final int MOST_LINES = 8;
    private static final int[] DEGREES = {1, 2, 5, 10, 20, 50};
    private static final int[] MINUTES = {5, 10, 15, 30, 60, 120, 240, 360, 720, 1440};
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** A grid line: where it lies and what is written at it. */
    public record Tick(double at, String label) implements Serializable {}

    private final String points;
    private final Instant start;
    private final double seconds;
    private final BigDecimal lowest;
    private final BigDecimal highest;
    private final int degrees;

    private LoggerDrawing(List<LoggerReading> readings) {
        start = readings.get(0).at();
        seconds = Math.max(
                1,
                Duration.between(start, readings.get(readings.size() - 1).at()).toSeconds());
        lowest = celsius(readings).min(BigDecimal::compareTo).orElseThrow();
        highest = celsius(readings).max(BigDecimal::compareTo).orElseThrow();
        degrees = step(DEGREES, highest.subtract(lowest).doubleValue() + 2);
        points = readings.stream().map(this::point).collect(Collectors.joining(" "));
    }

    /** The drawing of these readings; null when there are none. */
    static LoggerDrawing of(List<LoggerReading> readings) {
        return readings.isEmpty() ? null : new LoggerDrawing(readings);
    }

    private static Stream<BigDecimal> celsius(List<LoggerReading> readings) {
        return readings.stream().map(reading -> reading.temperature().celsius());
    }

    /** The smallest of {@code steps} that parts {@code length} by few lines. */
    private static int step(int[] steps, double length) {
        return Arrays.stream(steps)
                .filter(step -> length / step < MOST_LINES)
                .findFirst()
                .orElse(steps[steps.length - 1]);
    }

    private double bottom() {
        return Math.floor((lowest.doubleValue() - 1) / degrees) * degrees;
    }

    private double top() {
        return Math.ceil((highest.doubleValue() + 1) / degrees) * degrees;
    }

    private double x(Instant at) {
        return LEFT + (RIGHT - LEFT) * Duration.between(start, at).toSeconds() / seconds;
    }

    private double y(double celsius) {
        return BOTTOM - (BOTTOM - TOP) * (celsius - bottom()) / (top() - bottom());
    }

    private String point(LoggerReading reading) {
        double celsius = reading.temperature().celsius().doubleValue();
        return Points.of(x(reading.at()), y(celsius));
    }

    /** Points of the line. */
    public String getPoints() {
        return points;
    }

    /** Lines across, in degrees Celsius. */
    public List<Tick> getDegrees() {
        List<Tick> ticks = new ArrayList<>();
        for (double celsius = bottom(); celsius <= top(); celsius += degrees) {
            ticks.add(new Tick(
                    y(celsius), String.format(Locale.ROOT, "%.0f", celsius).replace('-', '\u2212')));
        }
        return ticks;
    }

    /** Lines down, at round times of the bank's day. */
    public List<Tick> getTimes() {
        long step = 60L * step(MINUTES, seconds / 60);
        List<Tick> ticks = new ArrayList<>();
        int offset = Dates.ZONE.getRules().getOffset(start).getTotalSeconds();
        long first = Math.floorDiv(start.getEpochSecond() + offset + step - 1, step) * step - offset;
        for (long at = first; at <= start.getEpochSecond() + seconds; at += step) {
            Instant moment = Instant.ofEpochSecond(at);
            ticks.add(new Tick(x(moment), CLOCK.format(LocalTime.ofInstant(moment, Dates.ZONE))));
        }
        return ticks;
    }

    public String getLow() {
        return print(lowest);
    }

    public String getHigh() {
        return print(highest);
    }

    private static String print(BigDecimal celsius) {
        return celsius.stripTrailingZeros().toPlainString().replace('-', '\u2212') + " °C";
    }
}
