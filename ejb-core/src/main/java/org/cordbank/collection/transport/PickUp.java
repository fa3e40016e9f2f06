package org.cordbank.collection.transport;

import java.util.List;

/** A box to be taken: its number, its logger, its seal and every bag in it as scanned. */
public record PickUp(String boxNo, String loggerNo, String sealNo, List<String> scannedDins) {
    public PickUp {
        scannedDins = List.copyOf(scannedDins);
    }
}
