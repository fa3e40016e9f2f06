package org.cordbank.outreach.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text is found by characters, pinyin, initials and English words")
class SearchWordsTest {
    @Test
    void charactersPinyinAndInitialsStandInTheWords() {
        String words = SearchWords.of("什么是脐带血", "What cord blood is").replace(" ", "");

        assertThat(words).contains("脐带血", "qidaixue", "qdx", "cordblood");
    }

    @Test
    void whatIsTypedLosesBlanksAndCapitals() {
        assertThat(SearchWords.asked("  Cord  Blood ")).isEqualTo("cordblood");
        assertThat(SearchWords.asked("qi dai xue")).isEqualTo("qidaixue");
        assertThat(SearchWords.asked(null)).isEmpty();
    }
}
