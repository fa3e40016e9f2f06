package org.cordbank.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shipped faces")
class ShippedFacesIT {
    private static final List<String> TEST_ONLY =
            List.of("org/cordbank/bench/", "org/cordbank/prove/", "org/cordbank/count/", "org/cordbank/variant/");

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
