package org.cordbank.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A barcode as dark bars on a light ground, in modules, with its quiet zone inside the measure. */
record Mark(double width, double height, List<Bar> bars) {
    /** One dark rectangle. */
    record Bar(double x, double y, double width, double height) {}

    Mark {
        bars = List.copyOf(bars);
    }

    String svg(String label) {
        StringBuilder path = new StringBuilder();
        for (Bar bar : bars) {
            path.append('M').append(number(bar.x())).append(' ').append(number(bar.y()));
            path.append('h').append(number(bar.width())).append('v').append(number(bar.height()));
            path.append("h-").append(number(bar.width())).append('z');
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\" shape-rendering=\"crispEdges\"><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path d=\"%s\" fill=\"#000\"/></svg>"
                .formatted(number(width), number(height), escaped(label), path);
    }

    byte[] png(int modulePixels) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * modulePixels),
                (int) Math.ceil(height * modulePixels),
                BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(modulePixels, modulePixels);
        draw(graphics);
        graphics.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Draws the dark bars, one unit to the module. One path, so that no seams show between neighbours. */
    void draw(Graphics2D graphics) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        bars.forEach(bar -> all.append(new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height()), false));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setColor(Color.BLACK);
        graphics.fill(all);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
