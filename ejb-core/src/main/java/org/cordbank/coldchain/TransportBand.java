package org.cordbank.coldchain;

import java.time.Duration;
import org.cordbank.kernel.Temperature;

/**
 * The temperatures blood may travel at, from the limits in force for its product.
 *
 * @param target where it should be
 * @param alarm outside of it for longer than {@code alarmAfter} the transport has failed
 * @param reject outside of it for any time the transport has failed
 */
public record TransportBand(Range target, Range alarm, Duration alarmAfter, Range reject) {
    /** From the lowest to the highest allowed temperature, both allowed. */
    public record Range(Temperature low, Temperature high) {
        boolean holds(Temperature temperature) {
            return !temperature.isBelow(low) && !temperature.isAbove(high);
        }
    }
}
