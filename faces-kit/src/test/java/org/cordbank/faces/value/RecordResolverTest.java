package org.cordbank.faces.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import org.junit.jupiter.api.Test;

class RecordResolverTest {
    private record Row(String din) {}

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new BareContext(resolver);

    @Test
    void aComponentIsReadLikeAProperty() {
        assertThat(resolver.getValue(context, new Row("A1"), "din")).isEqualTo("A1");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        assertThat(resolver.getValue(context, new Row("A1"), "weight")).isNull();
        assertThat(resolver.getValue(context, "text", "din")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRecordIsNotWritten() {
        assertThatThrownBy(() -> resolver.setValue(context, new Row("A1"), "din", "B2"))
                .isInstanceOf(PropertyNotWritableException.class);
    }
}
