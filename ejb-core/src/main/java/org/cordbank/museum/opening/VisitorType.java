package org.cordbank.museum.opening;

/** Who visits; each kind has its own horizon, notice and size in the rules. */
public enum VisitorType {
    FAMILY,
    SCHOOL,
    RED_CROSS,
    COMMUNITY,
    MEDIA,
    OFFICIAL
}
