package org.cordbank.system;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The manuals' pictures: those a manual names are taken anew from the tests, small enough to be kept with the text. */
final class Manual {
    private static final Path FOLDER = House.source("docs/manuals");
    private static final int WIDEST = 760;
    private static final int PHONE = 320;
    private static final int TALLEST = 900;
    private static final int PHONE_SCREEN = 400;

    private Manual() {}

    /** Keeps the picture when a manual shows one of that name. */
    static void keep(byte[] picture, String name) {
        try {
            if (isShown(name)) {
                BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));
                Path file = Files.createDirectories(FOLDER.resolve("img")).resolve(name + ".png");
                ImageIO.write(small(seen), "png", file.toFile());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isShown(String name) throws IOException {
        try (Stream<Path> manuals = Files.list(FOLDER)) {
            return manuals.filter(file -> file.toString().endsWith(".md"))
                    .flatMap(file -> House.lines(file).stream())
                    .anyMatch(line -> line.contains("img/" + name + ".png"));
        }
    }

    private static BufferedImage small(BufferedImage seen) {
        int width = seen.getWidth() <= PHONE_SCREEN ? PHONE : WIDEST;
        int height = seen.getHeight() * width / seen.getWidth();
        BufferedImage drawn = new BufferedImage(width, Math.min(height, TALLEST), BufferedImage.TYPE_BYTE_INDEXED);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(seen, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }
}
