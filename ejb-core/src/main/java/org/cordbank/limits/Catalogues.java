package org.cordbank.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The bank's catalogues by name, as a whole and by version. */
@ApplicationScoped
public class Catalogues {
    @Inject
    private LimitTables tables;

    @Inject
    private Clock clock;

    /**
     * The entries in force on the bank's date, in order.
     *
     * @throws IllegalStateException when the bank has no such catalogue
     */
    public List<Entry> inForce(String name) {
        int version = tables.catalogueInForce(name, LocalDate.now(clock))
                .orElseThrow(() -> new IllegalStateException("limits_catalogues has no catalogue " + name));
        return tables.entries(name, version);
    }

    /** The entries of a version that a record has pinned; empty when there is no such version. */
    public List<Entry> pinned(String name, int version) {
        return tables.entries(name, version);
    }
}
