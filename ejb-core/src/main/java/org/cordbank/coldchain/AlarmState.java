package org.cordbank.coldchain;

/** Life of an alarm: raised, acknowledged by a person, recovered by a reading within its limit. */
public enum AlarmState {
    RAISED,
    ACKNOWLEDGED,
    RECOVERED
}
