package org.cordbank.system;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** What the browser's camera sees: a film of one picture, written as YUV4MPEG2, which Chromium plays in place of a camera. */
final class Camera {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FRAMES = 5;
    private static final int GREY = 128;

    private Camera() {}

    /** Where the film lies; the browser is told once, when it starts. */
    static Path film() {
        return Path.of("target", "camera.y4m");
    }

    /** Holds a picture before the camera, in the middle of a white sheet. */
    static void sees(byte[] picture) throws IOException {
        byte[] light = light(ImageIO.read(new ByteArrayInputStream(picture)));
        byte[] colour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colour, (byte) GREY);
        Files.createDirectories(film().toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(film())) {
            out.write(("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int frame = 0; frame < FRAMES; frame++) {
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.write(light);
                out.write(colour);
            }
        }
    }

    private static byte[] light(BufferedImage picture) {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        int side = HEIGHT * 3 / 4;
        pen.drawImage(picture, (WIDTH - side) / 2, (HEIGHT - side) / 2, side, side, null);
        pen.dispose();
        byte[] light = new byte[WIDTH * HEIGHT];
        for (int at = 0; at < light.length; at++) {
            light[at] = (byte) sheet.getRaster().getSample(at % WIDTH, at / WIDTH, 0);
        }
        return light;
    }
}
