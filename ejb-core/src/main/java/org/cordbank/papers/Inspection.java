package org.cordbank.papers;

import java.awt.Rectangle;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Looks at the content itself: which of the accepted types it is, and whether it can be opened to its end. */
final class Inspection {
    private static final int TAIL = 2048;
    private static final int SAMPLED_TO = 400;
    private static final List<Charset> TEXTS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private final long maxPixels;

    Inspection(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    /**
     * The type of the content if it is one of those accepted; what a name or a browser claims does not count. Chinese text
     * in GB18030 has no mark of its own: whatever reads as text to its end counts as text.
     */
    static Optional<MediaKind> kindOf(Path file, Set<MediaKind> accepted) throws IOException {
        String found;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            found = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
        }
        boolean text = found.equals("text/plain")
                || found.equals("application/octet-stream") && isText(Files.readAllBytes(file));
        return accepted.stream()
                .filter(kind -> kind.type().equals(found) || text && (kind == MediaKind.CSV || kind == MediaKind.TEXT))
                .min(Comparator.naturalOrder());
    }

    /** Whether the content opens to its end as the type it is. */
    boolean opens(Path file, MediaKind kind) {
        try {
            return switch (kind) {
                case PDF -> pdfOpens(file);
                case JPEG, PNG -> pictureOpens(file);
                case CSV, TEXT -> isText(Files.readAllBytes(file));
                default -> false;
            };
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static boolean pdfOpens(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                return false;
            }
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages() > 0;
        }
    }

    private boolean pictureOpens(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                boolean[] cut = {false};
                reader.addIIOReadWarningListener((source, warning) -> cut[0] |= warning.contains("remature end"));
                reader.setInput(in, true, true);
                return readWhole(reader) && !cut[0];
            } finally {
                reader.dispose();
            }
        }
    }

    /** Decodes every line but keeps only a few, so that a large picture costs little memory. */
    private boolean readWhole(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > maxPixels) {
            return false;
        }
        int step = Math.max(1, Math.max(width, height) / SAMPLED_TO);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceRegion(new Rectangle(0, 0, width, height));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param) != null;
    }

    private static boolean isText(byte[] bytes) {
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') {
                return false;
            }
        }
        return TEXTS.stream().anyMatch(charset -> decodes(bytes, charset));
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
