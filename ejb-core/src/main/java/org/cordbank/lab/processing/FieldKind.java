package org.cordbank.lab.processing;

/** What a field of a step takes; the words of the catalogue. */
public enum FieldKind {
    NUMBER,
    COUNT,
    YESNO,
    CODE,
    TEXT,
    TIME,
    /** A scan; where the catalogue expects the unit's own value it has to belong to the unit at the bench. */
    SCAN_DIN,
    /** A reagent or consumable lot, released and in date. */
    SCAN_LOT,
    /** A piece of equipment, in calibration and in service. */
    SCAN_EQUIPMENT,
    /** A person of the staff register, by badge. */
    PERSON,
    /** Worked out by the bank, never typed. */
    COMPUTED;

    public boolean isNumber() {
        return this == NUMBER || this == COUNT || this == COMPUTED;
    }
}
