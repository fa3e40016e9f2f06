package org.cordbank.faces.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("While the database does not answer")
class DatabaseGuardTest {
    @Test
    void whatNeedsNoDatabaseIsStillGivenOut() {
        assertThat(DatabaseGuard.passes("/jakarta.faces.resource/kit.css.xhtml"))
                .isTrue();
        assertThat(DatabaseGuard.passes("/errors/away.xhtml")).isTrue();
        assertThat(DatabaseGuard.passes("/health/ready")).isTrue();
    }

    @Test
    void pagesAreNot() {
        assertThat(DatabaseGuard.passes("/index.xhtml")).isFalse();
        assertThat(DatabaseGuard.passes("/verify.xhtml")).isFalse();
        assertThat(DatabaseGuard.passes("")).isFalse();
    }
}
