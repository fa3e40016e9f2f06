package org.cordbank.faces.value;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.Refusal;

/**
 * Typed text to any value that has {@code static of(String)} or {@code parse(String)}. The value guards its own door:
 * what it refuses is said to the reader in its own words, or, where it only throws, in general ones.
 */
public class ValueConverter implements Converter<Object> {
    private static final List<String> MAKERS = List.of("of", "parse");

    private final Class<?> type;

    public ValueConverter(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return maker().invoke(null, typed.strip());
        } catch (InvocationTargetException refused) {
            throw new ConverterException(message(refused.getTargetException(), component, typed), refused);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(type + " does not open its maker", closed);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Object value) {
        return value == null ? "" : value.toString();
    }

    private Method maker() {
        for (String name : MAKERS) {
            try {
                Method maker = type.getMethod(name, String.class);
                if (Modifier.isStatic(maker.getModifiers())) {
                    return maker;
                }
            } catch (NoSuchMethodException other) {
                continue;
            }
        }
        throw new IllegalStateException(type + " has no of(String) or parse(String): give the input a converter");
    }

    private FacesMessage message(Throwable why, UIComponent component, String typed) {
        String text = text(why, component, typed.strip());
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    private static String text(Throwable why, UIComponent component, String typed) {
        if (why instanceof InvalidValue invalid) {
            return Wording.of(invalid.textKey(), invalid.value());
        }
        return why instanceof Refusal refusal
                ? Wording.of(refusal.textKey(), refusal.values())
                : Wording.of("kit.value.invalid", component.getAttributes().get("label"), typed);
    }
}
