package org.cordbank.coldchain;

/** What a reading may raise. */
public enum AlarmKind {
    /** Liquid nitrogen should be filled soon; no deviation. */
    LEVEL_ALERT,
    LEVEL_ALARM,
    TEMPERATURE_ALARM;

    /** True when the alarm opens a deviation. */
    public boolean isDeviation() {
        return this != LEVEL_ALERT;
    }
}
