package org.cordbank.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The bank's catalogues by name, as a whole and by version; kept a minute, for they change by new versions only. */
@ApplicationScoped
public class Catalogues {
    @Inject
    private LimitTables tables;

    @Inject
    private Clock clock;

    private final Kept<Dated, List<Entry>> byDay = new Kept<>();
    private final Kept<Version, List<Entry>> byVersion = new Kept<>();

    private record Dated(String name, LocalDate day) {}

    private record Version(String name, int number) {}

    /**
     * The entries in force on the bank's date, in order.
     *
     * @throws IllegalStateException when the bank has no such catalogue
     */
    public List<Entry> inForce(String name) {
        return byDay.of(new Dated(name, LocalDate.now(clock)), this::read);
    }

    /** The entries of a version that a record has pinned; empty when there is no such version. */
    public List<Entry> pinned(String name, int version) {
        return byVersion.of(new Version(name, version), pinned -> tables.entries(pinned.name(), pinned.number()));
    }

    private List<Entry> read(Dated wanted) {
        int version = tables.catalogueInForce(wanted.name(), wanted.day())
                .orElseThrow(() -> new IllegalStateException("limits_catalogues has no catalogue " + wanted.name()));
        return pinned(wanted.name(), version);
    }
}
