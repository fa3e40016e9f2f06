package org.cordbank.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cordbank.faces.views.ViewRules;
import org.junit.jupiter.api.Test;

class ViewsTest {
    @Test
    void everyViewBundleAndMenuLineKeepsTheRules() throws IOException {
        assertThat(ViewRules.check(Path.of(""), "org.cordbank.portal")).isEmpty();
    }
}
