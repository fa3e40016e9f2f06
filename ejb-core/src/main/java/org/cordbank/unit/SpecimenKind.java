package org.cordbank.unit;

/** What is kept or sent of a unit besides its bags. */
public enum SpecimenKind {
    CORD_TUBE,
    MATERNAL_TUBE,
    ATTACHED_SEGMENT,
    VIABLE_VIAL,
    CORD_PLASMA,
    CORD_DNA,
    MATERNAL_PLASMA,
    MATERNAL_DNA,
    CULTURE_BOTTLE
}
