package org.cordbank.museum.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every letter to a visitor has its words")
class VisitWordsTest {
    @Test
    void everyLetterHasTitleBodyAndLinkInBothLanguages() {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (String kind : List.of(
                    "requested",
                    "confirmed",
                    "changed",
                    "cancelled",
                    "declined",
                    "displaced",
                    "offered",
                    "passed",
                    "wait-joined",
                    "wait-ended",
                    "reminder",
                    "completed")) {
                for (String part : List.of("title", "body", "link")) {
                    assertThat(VisitWords.in(language).of("letter." + kind + "." + part, "a", "b", "c", "d", "e"))
                            .isNotBlank()
                            .doesNotContain("{");
                }
            }
        }
    }

    @Test
    void aKeyNobodyWroteFails() {
        assertThatThrownBy(() -> VisitWords.in(Locale.ENGLISH).of("letter.nothing.title"))
                .isInstanceOf(IllegalStateException.class);
    }
}
