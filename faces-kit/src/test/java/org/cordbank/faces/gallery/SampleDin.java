package org.cordbank.faces.gallery;

import java.io.Serializable;

/** A value that guards its own door. */
public record SampleDin(String value) implements Serializable {
    public static SampleDin of(String typed) {
        if (typed.length() != 13) {
            throw new IllegalArgumentException(typed);
        }
        return new SampleDin(typed);
    }

    @Override
    public String toString() {
        return value;
    }
}
