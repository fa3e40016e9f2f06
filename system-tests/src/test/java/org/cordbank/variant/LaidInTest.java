package org.cordbank.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A face with test-only classes laid in")
class LaidInTest {
    private static final String FLOOR = "WEB-INF/classes/org/cordbank/bench/floor/Floor.class";
    private static final String CAST = "WEB-INF/classes/demo/families.csv";

    @TempDir
    private Path folder;

    private Path shipped;

    @BeforeEach
    void ship() throws IOException {
        shipped = Files.createDirectories(folder.resolve("shipped"));
        Files.writeString(shipped.resolve("payara-micro.jar"), "server");
        for (String war : List.of(LaidIn.PORTAL, LaidIn.OFFICE)) {
            try (OutputStream file = Files.newOutputStream(shipped.resolve(war));
                    ZipOutputStream zip = new ZipOutputStream(file)) {
                zip.putNextEntry(new ZipEntry(CAST));
                zip.write("all".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    @Test
    void isACopyAndTheShippedOneStaysAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(shipped.resolve(LaidIn.PORTAL));
        Path variant = new LaidIn(shipped)
                .classes(LaidIn.PORTAL, "org.cordbank.bench.floor")
                .resource(LaidIn.PORTAL, "demo/families.csv", "few".getBytes(StandardCharsets.UTF_8))
                .into(folder.resolve("variant"));
        assertThat(read(variant.resolve(LaidIn.PORTAL), CAST)).isEqualTo("few");
        assertThat(read(variant.resolve(LaidIn.PORTAL), FLOOR)).isNotNull();
        assertThat(Files.readAllBytes(shipped.resolve(LaidIn.PORTAL))).isEqualTo(before);
        assertThat(read(variant.resolve(LaidIn.OFFICE), FLOOR)).isNull();
        assertThat(variant.resolve("payara-micro.jar")).hasContent("server");
    }

    private static String read(Path war, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(war.toFile())) {
            ZipEntry found = zip.getEntry(entry);
            return found == null ? null : new String(zip.getInputStream(found).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
