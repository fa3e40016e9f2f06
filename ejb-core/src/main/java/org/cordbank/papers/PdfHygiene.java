package org.cordbank.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Whether a PDF is a document and nothing else: it begins and ends as one (no second format before, behind or around
 * it), unpacks to a reasonable size, and holds no script, no command and no other file.
 */
final class PdfHygiene {
    private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    /** End of a ZIP's directory; whoever reads ZIP looks for it in the last 64 KiB. */
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};

    private static final int ZIP_LOOKS_BACK = 66 * 1024;

    /** The mark by which virus scanners are tried. */
    private static final byte[] TEST_VIRUS = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE".getBytes(StandardCharsets.US_ASCII);

    private static final Set<COSName> ACTIVE = Set.of(
            COSName.getPDFName("JS"),
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("EmbeddedFile"),
            COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("EF"),
            COSName.getPDFName("RichMedia"),
            COSName.getPDFName("XFA"));
    private static final Set<COSName> COMMANDS = Set.of(
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("Launch"),
            COSName.getPDFName("ImportData"),
            COSName.getPDFName("SubmitForm"),
            COSName.getPDFName("EmbeddedFile"));
    private static final int BUFFER = 64 * 1024;
    private static final int SLACK = 16;

    private final long mostUnpacked;

    /** @param mostUnpacked bytes all its streams may unpack to */
    PdfHygiene(long mostUnpacked) {
        this.mostUnpacked = mostUnpacked;
    }

    /** What is wrong with the bytes, before anything is opened; empty when nothing is. */
    Optional<UploadRefused.Reason> wrongOutside(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean foreign = find(bytes, TEST_VIRUS, 0) >= 0
                || find(bytes, ZIP_END, Math.max(0, bytes.length - ZIP_LOOKS_BACK)) >= 0;
        int end = end(bytes);
        if (end < 0 || !unpacksWithinMeasure(bytes)) {
            return Optional.of(UploadRefused.Reason.UNREADABLE);
        }
        boolean alone = !foreign && startsWith(bytes, HEAD, 0) && bytes.length - end <= SLACK;
        return alone ? Optional.empty() : Optional.of(UploadRefused.Reason.MIXED);
    }

    /** Whether it holds something that acts; it was seen to open before. */
    boolean isActive(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            COSDocument objects = document.getDocument();
            if (acts(objects.getTrailer())) {
                return true;
            }
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                COSObject object = objects.getObjectFromPool(key);
                if (object != null && acts(object.getObject())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Looks at the dictionary itself and at those written inside it; what it points to is looked at by its own number. */
    private static boolean acts(COSBase base) {
        if (base instanceof COSDictionary dictionary) {
            return dictionary.keySet().stream().anyMatch(ACTIVE::contains)
                    || isCommand(dictionary, COSName.S)
                    || isCommand(dictionary, COSName.TYPE)
                    || dictionary.getValues().stream().anyMatch(value -> !(value instanceof COSObject) && acts(value));
        }
        if (base instanceof org.apache.pdfbox.cos.COSArray array) {
            for (COSBase each : array) {
                if (!(each instanceof COSObject) && acts(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCommand(COSDictionary dictionary, COSName entry) {
        return dictionary.getItem(entry) instanceof COSName name && COMMANDS.contains(name);
    }

    /** Where the last end mark of a PDF ends; -1 when it was cut off. */
    private static int end(byte[] bytes) {
        int at = -1;
        for (int next = find(bytes, END, 0); next >= 0; next = find(bytes, END, next + 1)) {
            at = next;
        }
        return at < 0 ? -1 : at + END.length;
    }

    /** Unpacks every packed stream without keeping it, until the measure is full. */
    private boolean unpacksWithinMeasure(byte[] bytes) {
        long unpacked = 0;
        byte[] sink = new byte[BUFFER];
        for (int at = find(bytes, STREAM, 0); at >= 0; at = find(bytes, STREAM, at + 1)) {
            int data = at + STREAM.length;
            while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
                data++;
            }
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(bytes, data, bytes.length - data);
                int got = inflater.inflate(sink);
                while (got > 0) {
                    unpacked += got;
                    if (unpacked > mostUnpacked) {
                        return false;
                    }
                    got = inflater.inflate(sink);
                }
            } catch (DataFormatException notPacked) {
                continue;
            } finally {
                inflater.end();
            }
        }
        return true;
    }

    private static int find(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            if (startsWith(bytes, wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
