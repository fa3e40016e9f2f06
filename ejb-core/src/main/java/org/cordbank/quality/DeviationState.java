package org.cordbank.quality;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a deviation stands. Rework waits in ACTION; a critical one waits in VERIFYING for the medical director. */
public enum DeviationState {
    NEW,
    INVESTIGATING,
    ACTION,
    VERIFYING,
    CLOSED;

    private static final Map<DeviationState, Set<DeviationState>> NEXT = new EnumMap<>(DeviationState.class);

    static {
        NEXT.put(NEW, EnumSet.of(INVESTIGATING, ACTION, VERIFYING, CLOSED));
        NEXT.put(INVESTIGATING, EnumSet.of(ACTION, VERIFYING, CLOSED));
        NEXT.put(ACTION, EnumSet.of(VERIFYING, CLOSED));
        NEXT.put(VERIFYING, EnumSet.of(INVESTIGATING, ACTION, CLOSED));
        NEXT.put(CLOSED, EnumSet.noneOf(DeviationState.class));
    }

    /** True when a deviation may go from here to {@code to}; a closed one is never opened again. */
    public boolean canBecome(DeviationState to) {
        return NEXT.get(this).contains(to);
    }

    /** Key of the word for staff. */
    public String staffKey() {
        return "quality.DeviationState." + name();
    }
}
