package org.cordbank.museum.opening;

import java.io.Serializable;
import java.util.Locale;

/** A place that holds sessions. */
public record VenueRow(long id, String code, String nameZh, String nameEn) implements Serializable {
    public String name(Locale reader) {
        return reader.getLanguage().equals("zh") ? nameZh : nameEn;
    }
}
