package org.cordbank.museum.visits;

/** What a day of the calendar says to a party of one size; spoken in words, never by colour alone. */
public enum DayState {
    FREE,
    FEW,
    FULL,
    CLOSED,
    NOT_YET,
    OVER
}
