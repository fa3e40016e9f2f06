package org.cordbank.unit;

/** For whom a unit is kept: its family, or whoever needs it. Limits and release criteria differ by it. */
public enum ProductType {
    FAMILY,
    PUBLIC
}
