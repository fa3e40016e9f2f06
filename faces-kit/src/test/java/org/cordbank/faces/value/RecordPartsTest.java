package org.cordbank.faces.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RecordPartsTest {
    private record Row(String din, Integer weight) {}

    @Test
    void aComponentIsReadByItsName() {
        assertThat(RecordParts.of(new Row("A1", 80), "weight")).isEqualTo(80);
        assertThat(RecordParts.of(new Row(null, 80), "din")).isNull();
    }

    @Test
    void whatHasNoSuchComponentIsRefused() {
        assertThatThrownBy(() -> RecordParts.of(new Row("A1", 80), "volume"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("volume");
        assertThatThrownBy(() -> RecordParts.of("text", "din")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RecordParts.of(null, "din")).isInstanceOf(IllegalArgumentException.class);
    }
}
