package org.cordbank.quality;

/** What work at the bank needs a qualification; the constant's name is what {@link Qualifications#require} asks for. */
public enum Skill {
    PREPARATION,
    TESTING,
    IDM_TESTING,
    FREEZING,
    STORAGE,
    COLLECTION,
    TRANSPORT,
    RECEPTION
}
