package org.cordbank.papers;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.function.Function;

/**
 * What templates draw with {@code <object type="cordbank/...">}: barcodes as lines rather than pixels, the rosette and
 * the frame of a certificate.
 */
final class Drawings {
    private static final Color TEAL = new Color(0x0E5A63);
    private static final Color TEAL_PALE = new Color(0xC6DCDD);
    private static final Color TEAL_WATER = new Color(0xDFECEC);
    private static final int STEPS = 1440;

    private Drawings() {}

    static DefaultObjectDrawerFactory factory() {
        DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer("cordbank/qr", mark(Barcodes::qr, false));
        factory.registerDrawer("cordbank/code128", mark(Barcodes::code128, true));
        factory.registerDrawer("cordbank/datamatrix", mark(Barcodes::dataMatrix, false));
        factory.registerDrawer("cordbank/rosette", drawing(Drawings::rosette));
        factory.registerDrawer("cordbank/frame", drawing(Drawings::frame));
        return factory;
    }

    private interface Pen {
        void draw(Graphics2D graphics, double width, double height);
    }

    private static FSObjectDrawer drawing(Pen pen) {
        return (element, x, y, width, height, device, context, dots) -> {
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width / dots,
                    (float) height / dots,
                    graphics -> pen.draw(graphics, width / dots, height / dots));
            return Map.of();
        };
    }

    private static FSObjectDrawer mark(Function<String, Mark> encoder, boolean stretched) {
        return (element, x, y, width, height, device, context, dots) -> {
            Mark mark = encoder.apply(element.getAttribute("data-text"));
            device.drawWithGraphics((float) x, (float) y, (float) width / dots, (float) height / dots, graphics -> {
                double across = width / dots / mark.width();
                double down = stretched ? height / dots / mark.height() : across;
                graphics.transform(AffineTransform.getScaleInstance(across, down));
                mark.draw(graphics);
            });
            return Map.of();
        };
    }

    /** A guilloche rosette: fine turning lines, quiet enough to print text over. */
    private static void rosette(Graphics2D graphics, double width, double height) {
        graphics.setColor(TEAL_WATER);
        graphics.setStroke(new BasicStroke(0.5f));
        double radius = Math.min(width, height) / 2;
        for (int ring = 0; ring < 7; ring++) {
            double base = radius * (0.30 + 0.10 * ring);
            graphics.draw(wave(width / 2, height / 2, base, radius * 0.085, 24, Math.PI / 7 * ring));
            graphics.draw(wave(width / 2, height / 2, base, radius * 0.085, 24, Math.PI + Math.PI / 7 * ring));
        }
    }

    private static Path2D wave(double x, double y, double radius, double swing, int petals, double phase) {
        Path2D path = new Path2D.Double();
        for (int step = 0; step <= STEPS; step++) {
            double angle = 2 * Math.PI * step / STEPS;
            double r = radius + swing * Math.sin(petals * angle + phase);
            double px = x + r * Math.cos(angle);
            double py = y + r * Math.sin(angle);
            if (step == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }

    /** The frame: one firm line outside, a braid of three waves, one hairline inside. */
    private static void frame(Graphics2D graphics, double width, double height) {
        double braid = 9;
        graphics.setColor(TEAL);
        graphics.setStroke(new BasicStroke(0.5f));
        double inner = 2 * braid + 4;
        graphics.draw(new Rectangle2D.Double(inner, inner, width - 2 * inner, height - 2 * inner));
        graphics.setStroke(new BasicStroke(0.6f));
        double middle = inner / 2 + 0.5;
        for (int strand = 0; strand < 3; strand++) {
            graphics.setColor(strand == 0 ? TEAL : TEAL_PALE);
            braid(graphics, middle, width - middle, middle, height - middle, 2 * Math.PI / 3 * strand);
        }
        for (double x : new double[] {middle, width - middle}) {
            corner(graphics, x, middle, middle);
            corner(graphics, x, height - middle, middle);
        }
        graphics.setStroke(new BasicStroke(1.6f));
        graphics.draw(new Rectangle2D.Double(1, 1, width - 2, height - 2));
    }

    private static void corner(Graphics2D graphics, double x, double y, double half) {
        Rectangle2D square = new Rectangle2D.Double(x - half + 0.5, y - half + 0.5, 2 * half - 1, 2 * half - 1);
        graphics.setColor(Color.WHITE);
        graphics.fill(square);
        graphics.setColor(TEAL);
        graphics.setStroke(new BasicStroke(0.5f));
        graphics.draw(square);
        for (int turn = 0; turn < 3; turn++) {
            graphics.draw(wave(x, y, half * 0.55, half * 0.28, 8, 2 * Math.PI / 3 * turn));
        }
    }

    private static void braid(Graphics2D graphics, double left, double right, double top, double bottom, double phase) {
        double swing = 5.5;
        graphics.draw(strand(left, right, at -> swing * Math.sin(phase + at), top, true));
        graphics.draw(strand(left, right, at -> swing * Math.sin(phase + at), bottom, true));
        graphics.draw(strand(top, bottom, at -> swing * Math.sin(phase + at), left, false));
        graphics.draw(strand(top, bottom, at -> swing * Math.sin(phase + at), right, false));
    }

    private static Path2D strand(
            double from, double to, java.util.function.DoubleUnaryOperator swing, double line, boolean across) {
        double waves = Math.rint((to - from) / 16);
        Path2D path = new Path2D.Double();
        for (int step = 0; step <= STEPS; step++) {
            double part = (double) step / STEPS;
            double along = from + (to - from) * part;
            double off = line + swing.applyAsDouble(2 * Math.PI * waves * part);
            if (step == 0) {
                path.moveTo(across ? along : off, across ? off : along);
            } else {
                path.lineTo(across ? along : off, across ? off : along);
            }
        }
        return path;
    }
}
