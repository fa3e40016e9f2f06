package org.cordbank.faces.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationTest {
    @Test
    void aLineNamesPageIconAndRoles() {
        Navigation.Entry entry = Navigation.parse(
                        "storage", List.of("# menu", "310 /storage/place-unit.xhtml pi-box QA,VERIFIER"))
                .get(0);

        assertThat(entry.textKey()).isEqualTo("storage.nav.place-unit");
        assertThat(entry.isOpen("VERIFIER"::equals)).isTrue();
        assertThat(entry.isOpen("FINANCE"::equals)).isFalse();
    }

    @Test
    void aLineForEverybodyNeedsNoRole() {
        assertThat(Navigation.parse("home", List.of("1 /index.xhtml pi-home *"))
                        .get(0)
                        .isOpen(role -> false))
                .isTrue();
    }

    @Test
    void aLineWithAWordTooFewIsRefused() {
        assertThatThrownBy(() -> Navigation.parse("home", List.of("1 /index.xhtml *")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("home.nav");
    }

    @Test
    void aPageOfTheMenuIsClosedToOtherRolesAndAPageOutsideItIsNot() {
        List<Navigation.Entry> menu = Navigation.parse(
                "storage", List.of("310 /storage/place-unit.xhtml pi-box QA", "311 /storage/see-map.xhtml pi-box *"));

        assertThat(Navigation.isClosed(menu, "/storage/place-unit.xhtml", "FINANCE"::equals))
                .isTrue();
        assertThat(Navigation.isClosed(menu, "/storage/place-unit.xhtml", "QA"::equals))
                .isFalse();
        assertThat(Navigation.isClosed(menu, "/storage/see-map.xhtml", role -> false))
                .isFalse();
        assertThat(Navigation.isClosed(menu, "/storage/unit.xhtml", role -> false))
                .isFalse();
    }
}
