package org.cordbank.collection.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordbank.unit.UnitSheaf;

/** What the receiving room and a unit's file ask of trips, inside their own acts. */
@ApplicationScoped
public class Trips {
    @Inject
    private TripBook book;

    /** The newest trip of a box as its number is scanned. */
    public Optional<TripRow> ofBox(String scannedBox) {
        return book.newestOf(number(scannedBox)).map(Trip::row);
    }

    /** The trip a unit came with. */
    public Optional<TripRow> ofUnit(long unitId) {
        return book.ofUnit(unitId).map(Trip::row);
    }

    /** The same from the unit's sheaf. */
    public Optional<TripRow> of(UnitSheaf sheaf) {
        Set<Long> aboard = Set.copyOf(sheaf.lines("collection_trip_units", line -> line.number("unit_id")));
        return sheaf.one("collection_trips", Trip.class).map(trip -> trip.row(aboard));
    }

    /** The box stands on the bank's table: what the courier forgot to say is said here. */
    public TripRow arrived(long unitId, Instant at) {
        Trip trip = book.ofUnit(unitId).orElseThrow();
        trip.handOver(at);
        return trip.row();
    }

    /** A box, logger or seal number as scanned or typed. */
    static String number(String scanned) {
        return scanned == null ? "" : scanned.strip().toUpperCase(Locale.ROOT);
    }
}
