package org.cordbank.coldchain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.kernel.Temperature;

/** A reading beyond a limit: which kind, what was measured, what was allowed. */
record Breach(AlarmKind kind, BigDecimal measured, BigDecimal limit) {
    /** Every limit of a vessel that the reading breaks. */
    static List<Breach> of(Temperature temperature, BigDecimal level, VesselLimits limits) {
        List<Breach> found = new ArrayList<>();
        if (temperature.isAbove(limits.highest())) {
            found.add(new Breach(
                    AlarmKind.TEMPERATURE_ALARM,
                    temperature.celsius(),
                    limits.highest().celsius()));
        }
        if (level.compareTo(limits.levelAlarm()) < 0) {
            found.add(new Breach(AlarmKind.LEVEL_ALARM, level, limits.levelAlarm()));
        } else if (level.compareTo(limits.levelAlert()) < 0) {
            found.add(new Breach(AlarmKind.LEVEL_ALERT, level, limits.levelAlert()));
        }
        return found;
    }
}
