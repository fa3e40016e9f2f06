package org.cordbank.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileInspectionTest {
    private static final Set<MediaKind> EVIDENCE = FilePurpose.IDENTITY_EVIDENCE.accepted();

    @TempDir
    private Path folder;

    private final Inspection inspection = new Inspection(1_000_000);

    @ParameterizedTest
    @EnumSource(names = {"PDF", "JPEG", "PNG"})
    void aWholeFileIsKnownByItsContentAndOpens(MediaKind kind) throws Exception {
        Path file = write(content(kind));

        assertThat(Inspection.kindOf(file, EVIDENCE)).contains(kind);
        assertThat(inspection.opens(file, kind)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "JPEG", "PNG"})
    void aFileCutOffAnywhereIsUnreadable(MediaKind kind) throws Exception {
        byte[] whole = content(kind);
        for (int part = 1; part < 10; part++) {
            Path file = write(Arrays.copyOf(whole, whole.length * part / 10));

            assertThat(inspection.opens(file, kind))
                    .as("%d tenths of a %s", part, kind)
                    .isFalse();
        }
    }

    @Test
    void aProgramNamedLikeAPictureIsNoPicture() throws Exception {
        assertThat(Inspection.kindOf(write(new byte[] {'M', 'Z', 0, 1, 2, 3}), EVIDENCE))
                .isEmpty();
        assertThat(Inspection.kindOf(
                        write("<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8)), EVIDENCE))
                .isEmpty();
        assertThat(Inspection.kindOf(write("PK\u0003\u0004zip".getBytes(StandardCharsets.ISO_8859_1)), EVIDENCE))
                .isEmpty();
        assertThat(Inspection.kindOf(write(content(MediaKind.PNG)), FilePurpose.INSTRUMENT_DATA.accepted()))
                .isEmpty();
    }

    @Test
    void aPictureTooLargeToDecodeSafelyIsRefusedBeforeItIsDecoded() throws Exception {
        Path file = write(content(MediaKind.PNG));

        assertThat(new Inspection(100).opens(file, MediaKind.PNG)).isFalse();
    }

    @Test
    void readingsAreTextInUtf8OrInTheChineseNationalEncoding() throws Exception {
        for (String charset : new String[] {"UTF-8", "GB18030"}) {
            Path file = write("时间,温度\n2026-11-23 08:00,-191.5\n".repeat(20).getBytes(Charset.forName(charset)));

            assertThat(Inspection.kindOf(file, FilePurpose.INSTRUMENT_DATA.accepted()))
                    .contains(MediaKind.CSV);
            assertThat(inspection.opens(file, MediaKind.CSV)).isTrue();
        }
        assertThat(inspection.opens(write(new byte[] {'a', ',', 0, '\n'}), MediaKind.CSV))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd|passwd.pdf",
                "C:\\temp\\身份证.PDF|身份证.pdf",
                "...|file.pdf",
                "a.pdf.exe|a.pdf.pdf",
                "<script>alert(1)</script>.pdf|script_.pdf",
                "invoice\u202Efdp.exe|invoicefdp.pdf",
            })
    void aHostileNameIsMadeHarmless(String given, String kept) {
        assertThat(FileName.harmless(given, MediaKind.PDF)).isEqualTo(kept);
    }

    @Test
    void aNameWithoutAnythingOrWithoutEndKeepsToTheMeasure() {
        assertThat(FileName.harmless("x\r\nSet-Cookie: a=b.pdf", MediaKind.PDF)).isEqualTo("xSet-Cookie_ a=b.pdf");
        assertThat(FileName.harmless(null, MediaKind.PNG)).isEqualTo("file.png");
        assertThat(FileName.harmless("䶮".repeat(500), MediaKind.PNG)).hasSize(124);
    }

    @Test
    void theSweepTakesOldContentsNobodyKnowsAndLeavesTheRest() throws Exception {
        Instant now = Instant.parse("2026-11-23T00:00:00Z");
        Shelf shelf = new Shelf(folder, Clock.fixed(now, java.time.ZoneOffset.UTC));
        String known = shelve(shelf, "known", now.minus(Duration.ofDays(3)));
        String fresh = shelve(shelf, "fresh", now.minus(Duration.ofHours(23)));
        String old = shelve(shelf, "old", now.minus(Duration.ofHours(25)));
        Path part = Files.writeString(folder.resolve("incoming").resolve("x.part"), "half");
        Files.setLastModifiedTime(part, FileTime.from(now.minus(Duration.ofDays(2))));

        assertThat(shelf.sweep(Duration.ofHours(24), known::equals)).isEqualTo(2);

        assertThat(shelf.isWhole(known)).isTrue();
        assertThat(shelf.isWhole(fresh)).isTrue();
        assertThat(folder.resolve(old.substring(0, 2)).resolve(old)).doesNotExist();
        assertThat(part).doesNotExist();
    }

    @Test
    void aContentHandedInAgainWhileItIsSweptComesBack() throws Exception {
        Instant now = Instant.parse("2026-11-23T00:00:00Z");
        Shelf shelf = new Shelf(folder, Clock.fixed(now, java.time.ZoneOffset.UTC));
        String old = shelve(shelf, "old", now.minus(Duration.ofDays(2)));

        shelf.sweep(Duration.ofHours(24), sha -> {
            try {
                return !old.equals(sha) || shelve(shelf, "old", now) == null;
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });

        assertThat(shelf.isWhole(old)).isTrue();
    }

    @Test
    void anAlteredContentIsNoticed() throws Exception {
        Shelf shelf = new Shelf(folder, Clock.systemUTC());
        String sha = shelve(shelf, "as it was", Instant.EPOCH);
        Files.writeString(folder.resolve(sha.substring(0, 2)).resolve(sha), "as it wa5");

        assertThat(shelf.isWhole(sha)).isFalse();
    }

    private String shelve(Shelf shelf, String text, Instant modified) throws IOException {
        Shelf.Received received =
                shelf.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Long.MAX_VALUE);
        shelf.settle(received);
        Files.setLastModifiedTime(
                folder.resolve(received.sha256().substring(0, 2)).resolve(received.sha256()), FileTime.from(modified));
        return received.sha256();
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "given", ".bin"), content);
    }

    private static byte[] content(MediaKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (kind == MediaKind.PDF) {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
            return out.toByteArray();
        }
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(7);
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 200; y++) {
                image.setRGB(x, y, noise.nextInt());
            }
        }
        ImageIO.write(image, kind == MediaKind.PNG ? "png" : "jpeg", out);
        return out.toByteArray();
    }
}
