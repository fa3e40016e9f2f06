package org.cordbank.faces.text;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;

/**
 * Answers {@code #{text[...]}} and {@code #{site[...]}} at once. Half of what a page asks for is words, and the long way
 * through every resolver and a bean's proxy was a tenth of drawing it.
 */
public class WordsResolver extends ELResolver {
    private static final String TEXT = "text";
    private static final String SITE = "site";

    private final Texts texts = new Texts();
    private final SiteWords site = new SiteWords();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Object found = base == null ? words(property) : word(base, property);
        if (found != null) {
            context.setPropertyResolved(base, property);
        }
        return found;
    }

    private Object words(Object name) {
        if (TEXT.equals(name)) {
            return texts;
        }
        return SITE.equals(name) ? site : null;
    }

    private Object word(Object base, Object key) {
        if (base == texts) {
            return texts.get(key);
        }
        return base == site ? site.get(key) : null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Object found = getValue(context, base, property);
        return found == null ? null : found.getClass();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (isWords(base)) {
            throw new PropertyNotWritableException(property + " is a text");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (isWords(base)) {
            context.setPropertyResolved(base, property);
            return true;
        }
        return false;
    }

    private boolean isWords(Object base) {
        return base == texts || base == site;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return isWords(base) ? String.class : null;
    }
}
