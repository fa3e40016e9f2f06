package org.cordbank.faces.text;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * What differs from bank to bank: its name, licence number, phone. The operator sets system properties
 * {@code cordbank.site.<key>} or, for one language, {@code cordbank.site.<key>.en}; unset, the words are those of
 * {@code kit.site.<key>}.
 */
public class SiteWords extends AbstractMap<String, String> {
    @Override
    public String get(Object key) {
        String property = "cordbank.site." + key;
        String language = Wording.locale().getLanguage();
        String set = System.getProperty(property + "." + language, System.getProperty(property));
        return set == null ? Wording.of("kit.site." + key) : set;
    }

    /** True for any key: a view asks, it does not browse. */
    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
