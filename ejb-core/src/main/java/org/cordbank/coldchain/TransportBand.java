package org.cordbank.coldchain;

import java.time.Duration;
import org.cordbank.kernel.Temperature;

/**
 * The temperatures blood may travel at, from the limits in force for its product.
 *
 * @param target where it should be
 * @param alarm outside of it for longer than {@code alarmAfter}, all stretches together, the transport has failed
 * @param reject outside of it for any time the transport has failed
 * @param gap longest time without a reading: a longer one may hide what would have failed
 */
public record TransportBand(Range target, Range alarm, Duration alarmAfter, Range reject, Duration gap) {
    /** From the lowest to the highest allowed temperature, both allowed. */
    public record Range(Temperature low, Temperature high) {
        boolean holds(Temperature temperature) {
            return !temperature.isBelow(low) && !temperature.isAbove(high);
        }
    }
}
