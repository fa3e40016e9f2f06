package org.cordbank.museum.guides;

import java.io.Serializable;
import java.util.Set;

/** A guide as pages show one. {@code languages} are {@code zh} and {@code en}. */
public record GuideRow(long id, int version, String name, Set<String> languages, Set<GuideSkill> skills, boolean active)
        implements Serializable {
    public GuideRow {
        languages = Set.copyOf(languages);
        skills = Set.copyOf(skills);
    }
}
