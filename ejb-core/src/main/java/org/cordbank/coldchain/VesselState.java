package org.cordbank.coldchain;

/** Whether a vessel takes bags. */
public enum VesselState {
    IN_SERVICE,
    /** Keeps what it holds and takes nothing more. */
    CLOSED,
    /** Emptied for repair or for good. */
    OUT_OF_SERVICE
}
