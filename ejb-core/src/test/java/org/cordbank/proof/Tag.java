package org.cordbank.proof;

/** A crate's tag: five characters. */
public record Tag(String value) {
    public Tag {
        if (value == null || value.length() != 5) {
            throw new IllegalArgumentException("a tag has five characters: " + value);
        }
    }
}
