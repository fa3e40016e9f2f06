package org.cordbank.backoffice.lab;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cordbank.faces.text.Points;
import org.cordbank.lab.freezing.CurveFinding;
import org.cordbank.lab.freezing.CurvePoint;
import org.cordbank.lab.freezing.RunSheet;

/** Where the lines of a freezing curve run on a drawing of 720 by 360 units. */
public record CurvePlot(RunSheet sheet) {
    private static final double LEFT = 56;
    private static final double RIGHT = 704;
    private static final double TOP = 16;
    private static final double BOTTOM = 320;
    private static final double WARMEST_C = 20;
    private static final double COLDEST_C = -100;
    private static final int GRID_C = 20;
    private static final int GRID_MIN = 10;

    /** A grid line: where it lies and what is written at it. */
    public record Tick(double at, String label) {}

    /** A deviation on the drawing, numbered as in the list. */
    public record Mark(int number, double x, double width) {}

    private double longest() {
        double program = last(sheet.program());
        double curve = sheet.curve() == null ? 0 : last(sheet.curve().points());
        return Math.max(GRID_MIN, Math.max(program, curve));
    }

    private static double last(List<CurvePoint> points) {
        return points.isEmpty() ? 0 : points.get(points.size() - 1).timeMin();
    }

    private double x(double minutes) {
        return x(minutes, longest());
    }

    private static double x(double minutes, double longest) {
        return LEFT + (RIGHT - LEFT) * minutes / longest;
    }

    private static double y(double celsius) {
        double held = Math.max(COLDEST_C, Math.min(WARMEST_C, celsius));
        return TOP + (BOTTOM - TOP) * (WARMEST_C - held) / (WARMEST_C - COLDEST_C);
    }

    public String getProgram() {
        return line(sheet.program(), CurvePoint::chamberC);
    }

    public String getChamber() {
        return sheet.curve() == null ? "" : line(sheet.curve().points(), CurvePoint::chamberC);
    }

    public String getSample() {
        return sheet.curve() == null ? "" : line(sheet.curve().points(), CurvePoint::sampleC);
    }

    private String line(List<CurvePoint> points, ToDoubleFunction<CurvePoint> celsius) {
        double longest = longest();
        return points.stream()
                .map(p -> Points.of(x(p.timeMin(), longest), y(celsius.applyAsDouble(p))))
                .collect(Collectors.joining(" "));
    }

    public List<Tick> getDegrees() {
        return IntStream.rangeClosed(0, (int) ((WARMEST_C - COLDEST_C) / GRID_C))
                .mapToObj(i -> WARMEST_C - i * GRID_C)
                .map(c -> new Tick(y(c), String.format(Locale.ROOT, "%.0f", c).replace('-', '−')))
                .toList();
    }

    public List<Tick> getMinutes() {
        return IntStream.rangeClosed(0, (int) (longest() / GRID_MIN))
                .map(i -> i * GRID_MIN)
                .mapToObj(min -> new Tick(x(min), String.valueOf(min)))
                .toList();
    }

    /** Deviations as shaded stretches, in the order of the findings. */
    public List<Mark> getMarks() {
        List<CurveFinding> missed = getMissed();
        return IntStream.range(0, missed.size())
                .mapToObj(i -> new Mark(
                        i + 1,
                        x(missed.get(i).fromMin()),
                        Math.max(4, x(missed.get(i).toMin()) - x(missed.get(i).fromMin()))))
                .toList();
    }

    public List<CurveFinding> getMissed() {
        return sheet.curve() == null
                ? List.of()
                : sheet.curve().findings().stream().filter(f -> !f.met()).toList();
    }
}
