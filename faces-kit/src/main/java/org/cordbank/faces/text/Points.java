package org.cordbank.faces.text;

/**
 * Coordinates of a drawing, in tenths of its unit. A curve has hundreds of points, and reading a format's pattern for each
 * of them was a good part of drawing the page around it.
 */
public final class Points {
    private static final int TENTHS = 10;

    private Points() {}

    /** {@code x,y} as an SVG polyline takes it, such as {@code 56.0,316.5}. */
    public static String of(double x, double y) {
        StringBuilder text = new StringBuilder();
        append(text, x);
        append(text.append(','), y);
        return text.toString();
    }

    private static void append(StringBuilder text, double coordinate) {
        long tenths = Math.round(coordinate * TENTHS);
        if (tenths < 0) {
            text.append('-');
        }
        text.append(Math.abs(tenths) / TENTHS).append('.').append(Math.abs(tenths) % TENTHS);
    }
}
