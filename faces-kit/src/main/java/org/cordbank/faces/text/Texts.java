package org.cordbank.faces.text;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * The words for views: {@code #{text['room.key']}}, or {@code #{text.of('room.key', a, b)}} with values. No bean: the name
 * belongs to {@link WordsResolver}, since a bean of that name would be found before it.
 */
public class Texts extends AbstractMap<String, String> {
    @Override
    public String get(Object key) {
        return key == null || key.toString().isEmpty() ? "" : Wording.of(key.toString());
    }

    /** True for any key: a view asks for a text, it does not browse them. */
    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    public String of(String key, Object value) {
        return Wording.of(key, value);
    }

    public String of(String key, Object first, Object second) {
        return Wording.of(key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return Wording.of(key, first, second, third);
    }

    public String of(String key, Object first, Object second, Object third, Object fourth) {
        return Wording.of(key, first, second, third, fourth);
    }

    /** Empty: the texts are found one by one. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
