package org.cordbank.collection.reception;

import java.util.List;
import org.cordbank.coldchain.LoggerFileRow;
import org.cordbank.coldchain.LoggerReading;
import org.cordbank.collection.bedside.RecordRow;
import org.cordbank.collection.kits.KitRow;
import org.cordbank.collection.transport.TripRow;

/** A unit's way from the kit to registration; what has not happened yet is null or empty. */
public record Journey(
        KitRow kit,
        RecordRow collection,
        TripRow trip,
        ReceptionRow reception,
        LoggerFileRow logger,
        List<LoggerReading> readings) {
    public Journey {
        readings = List.copyOf(readings);
    }
}
