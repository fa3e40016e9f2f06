package org.cordbank.limits;

/** For which units a limit stands. */
public enum Scope {
    PUBLIC,
    FAMILY,
    /** For every unit, or for a thing that is no unit. */
    ANY
}
