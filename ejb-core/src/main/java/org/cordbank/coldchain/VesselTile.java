package org.cordbank.coldchain;

/**
 * A vessel at a glance.
 *
 * @param positions places laid out in it, 0 before that
 * @param taken places with a bag
 * @param alarm the gravest alarm that has not recovered, or null
 */
public record VesselTile(VesselRow vessel, long positions, long taken, AlarmRow alarm) {
    /** Share taken in percent, 0 to 100. */
    public int fillPercent() {
        return positions == 0 ? 0 : (int) (100 * taken / positions);
    }
}
