package org.cordbank.faces.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @Test
    void aPathOfThisSiteIsKept() {
        assertThat(LocalPath.of("/unit/find.xhtml?q=1")).isEqualTo("/unit/find.xhtml?q=1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "javascript:x",
                "/a\r\nSet-Cookie: x"
            })
    void aPathThatCouldLeadAwayIsNot(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }
}
