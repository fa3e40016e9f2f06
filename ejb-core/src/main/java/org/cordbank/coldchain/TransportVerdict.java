package org.cordbank.coldchain;

/** What a transport's temperatures come to, from best to worst. */
public enum TransportVerdict {
    IN_TARGET,
    /** Left the target, but never for long enough to count. */
    NOTICE,
    /** Outside the alarm band, or without a reading, for longer than allowed. */
    ALARM,
    /** Beyond what is ever accepted. */
    REJECT;

    /** True when reception may go on without a decision of QA. */
    public boolean passes() {
        return this == IN_TARGET || this == NOTICE;
    }
}
