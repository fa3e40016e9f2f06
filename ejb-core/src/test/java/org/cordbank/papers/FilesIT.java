package org.cordbank.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("A file is kept under the hash of its content")
class FilesIT {
    private static final long OVER_LIMIT = 21L * 1024 * 1024;

    @Inject
    private FileCounter counter;

    @Inject
    private Files files;

    @Test
    void whatIsHandedInIsReadBackUnchangedUnderAHarmlessName() throws Exception {
        byte[] picture = picture();

        StoredFile kept = counter.handIn(FilePurpose.IDENTITY_EVIDENCE, "../../身份证\u202E.exe", picture);

        assertThat(kept.originalName()).isEqualTo("身份证.png");
        assertThat(kept.mediaType()).isEqualTo("image/png");
        assertThat(files.about(kept.id())).isEqualTo(kept);
        try (InputStream content = files.open(kept.id())) {
            assertThat(content.readAllBytes()).isEqualTo(picture);
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(UploadRefused.Reason.EMPTY, "leer.pdf", new byte[0]);
    }

    @Test
    void aFileOfAnotherTypeIsRefusedWhateverItsName() {
        refused(UploadRefused.Reason.WRONG_TYPE, "card.png", "MZ\u0000\u0001program".getBytes());
    }

    @Test
    void aFileCutOffOnItsWayIsRefused() throws Exception {
        byte[] picture = picture();
        refused(UploadRefused.Reason.UNREADABLE, "card.png", Arrays.copyOf(picture, picture.length / 2));
    }

    @Test
    void aFileOverTheLimitIsRefusedAndLeavesNothingBehind() throws Exception {
        assertThatThrownBy(() -> counter.handIn(FilePurpose.IDENTITY_EVIDENCE, "big.png", endless()))
                .isInstanceOfSatisfying(UploadRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(UploadRefused.Reason.TOO_LARGE));
        try (Stream<Path> incoming = java.nio.file.Files.list(folder().resolve("incoming"))) {
            assertThat(incoming).isEmpty();
        }
    }

    @Test
    void anAlteredContentIsNotGivenOut() throws Exception {
        StoredFile kept = counter.handIn(FilePurpose.PHOTOGRAPH, "bag.png", picture());
        Path content = folder().resolve(kept.sha256().substring(0, 2)).resolve(kept.sha256());
        byte[] altered = java.nio.file.Files.readAllBytes(content);
        altered[altered.length / 2] ^= 1;
        java.nio.file.Files.write(content, altered);

        readingRefused(FileReadingRefused.Reason.DAMAGED, kept.id());
        java.nio.file.Files.delete(content);
        readingRefused(FileReadingRefused.Reason.MISSING, kept.id());
    }

    @Test
    void aFileNobodyKeptIsMissing() {
        readingRefused(FileReadingRefused.Reason.MISSING, -1);
    }

    @Test
    void theSameContentTwiceIsTwoFilesAndOneContent() throws Exception {
        byte[] picture = picture();

        StoredFile one = counter.handIn(FilePurpose.PHOTOGRAPH, "a.png", picture);
        StoredFile two = counter.handIn(FilePurpose.PHOTOGRAPH, "b.png", picture);

        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(one.sha256()).isEqualTo(two.sha256());
    }

    @Test
    void theBankKeepsItsOwnPapersAndNobodyUploadsThem() throws Exception {
        assertThat(counter.keepMade("证书.pdf", new byte[] {1, 2, 3}).originalName())
                .isEqualTo("证书.pdf");
        assertThatThrownBy(() -> counter.handIn(FilePurpose.PAPER, "a.png", picture()))
                .isInstanceOf(UploadRefused.class);
    }

    private void refused(UploadRefused.Reason reason, String name, byte[] content) {
        assertThatThrownBy(() -> counter.handIn(FilePurpose.IDENTITY_EVIDENCE, name, content))
                .isInstanceOfSatisfying(UploadRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private void readingRefused(FileReadingRefused.Reason reason, long id) {
        assertThatThrownBy(() -> files.open(id))
                .isInstanceOfSatisfying(FileReadingRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private static Path folder() {
        return Path.of(System.getProperty("cordbank.files"));
    }

    private static InputStream endless() {
        return new InputStream() {
            private long given;

            @Override
            public int read() {
                return given++ < OVER_LIMIT ? 7 : -1;
            }
        };
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 80; x++) {
            for (int y = 0; y < 60; y++) {
                image.setRGB(x, y, ThreadLocalRandom.current().nextInt());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
