package org.cordbank.collection.transport;

/** Where a box is. */
public enum TripState {
    PICKED_UP,
    HANDED_OVER
}
