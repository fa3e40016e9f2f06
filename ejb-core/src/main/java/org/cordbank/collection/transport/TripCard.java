package org.cordbank.collection.transport;

import java.util.List;
import org.cordbank.kernel.Din;

/** A trip as its courier sees it: the numbers on the bags, no names. */
public record TripCard(TripRow trip, List<Din> dins) {
    public TripCard {
        dins = List.copyOf(dins);
    }
}
