package org.cordbank.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shipped faces")
class ShippedFacesIT {
    private static final List<String> TEST_ONLY =
            List.of("org/cordbank/bench/", "org/cordbank/prove/", "org/cordbank/count/", "org/cordbank/variant/");

    /** OWASP's least for PBKDF2-HMAC-SHA256. */
    private static final int LEAST_ITERATIONS = 600_000;

    @Test
    void keepPasswordsAsTheirSourceAsks() throws IOException {
        for (String war : List.of(LaidIn.PORTAL, LaidIn.OFFICE)) {
            Path face = Path.of(System.getProperty("cordbank.root"), "launcher", "target", "server", war);
            try (ZipFile zip = new ZipFile(face.toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName))
                        .noneMatch(name -> name.endsWith("passwords.properties"));
                ZipEntry rooms = zip.stream()
                        .filter(entry -> entry.getName().startsWith("WEB-INF/lib/ejb-core"))
                        .findFirst()
                        .orElseThrow();
                Properties passwords = new Properties();
                passwords.load(inside(new ZipInputStream(zip.getInputStream(rooms))));
                assertThat(Integer.parseInt(passwords.getProperty("iterations")))
                        .isGreaterThanOrEqualTo(LEAST_ITERATIONS);
            }
        }
    }

    private static InputStream inside(ZipInputStream jar) throws IOException {
        ZipEntry entry = jar.getNextEntry();
        while (entry != null && !entry.getName().equals("org/cordbank/identity/passwords.properties")) {
            entry = jar.getNextEntry();
        }
        assertThat(entry).isNotNull();
        return jar;
    }

    @Test
    void holdNothingThatMeasuresOrBreaksThem() throws IOException {
        for (String war : List.of(LaidIn.PORTAL, LaidIn.OFFICE)) {
            Path face = Path.of(System.getProperty("cordbank.root"), "launcher", "target", "server", war);
            try (ZipFile zip = new ZipFile(face.toFile())) {
                List<String> entries = zip.stream().map(ZipEntry::getName).toList();
                assertThat(entries).as(war).contains("WEB-INF/web.xml");
                assertThat(entries).as(war).noneMatch(entry -> TEST_ONLY.stream()
                        .anyMatch(entry::contains));
            }
        }
    }
}
