package org.cordbank.storage;

/** How full a vessel is, in positions. */
public record FillRow(long vesselId, long positions, long taken, long reserved, long blocked) {
    /** Share taken in percent, 0 to 100. */
    public int percent() {
        return positions == 0 ? 0 : (int) (100 * taken / positions);
    }
}
