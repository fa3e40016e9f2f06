package org.cordbank.faces.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import org.cordbank.faces.value.BareContext;
import org.junit.jupiter.api.Test;

class WordsResolverTest {
    private final WordsResolver resolver = new WordsResolver();
    private final ELContext context = new BareContext(resolver);

    @Test
    void theWordsAreFoundByTheirNames() {
        assertThat(resolver.getValue(context, null, "text")).isInstanceOf(Texts.class);
        assertThat(resolver.getValue(context, null, "site")).isInstanceOf(SiteWords.class);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void otherNamesAreLeftToOthers() {
        assertThat(resolver.getValue(context, null, "frame")).isNull();
        assertThat(resolver.getValue(context, "text", "kit.yes")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aTextIsNotWritten() {
        Object site = resolver.getValue(context, null, "site");
        assertThat(resolver.isReadOnly(context, site, "name")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, site, "name", "other"))
                .isInstanceOf(PropertyNotWritableException.class);
    }
}
