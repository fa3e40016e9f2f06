package org.cordbank.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What other rooms ask of the courier companies. */
@ApplicationScoped
public class Couriers {
    @Inject
    private Partners partners;

    /** Companies that carry for the bank, by name. */
    public List<CourierRow> active() {
        return partners.couriers().stream()
                .map(Courier::row)
                .filter(CourierRow::active)
                .toList();
    }

    /** The company with this id, active or not; its absence is a fault of the caller. */
    public CourierRow courier(long id) {
        return partners.courier(id)
                .map(Courier::row)
                .orElseThrow(() -> new IllegalArgumentException("There is no courier " + id));
    }
}
