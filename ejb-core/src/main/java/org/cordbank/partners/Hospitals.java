package org.cordbank.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What other rooms ask of the partner hospitals. */
@ApplicationScoped
public class Hospitals {
    @Inject
    private Partners partners;

    @Inject
    private Clock clock;

    /** Hospitals that may collect today, by city and name. */
    public List<HospitalRow> active() {
        LocalDate today = LocalDate.now(clock);
        return partners.hospitals().stream()
                .map(Hospital::row)
                .filter(hospital -> hospital.mayCollectOn(today))
                .toList();
    }

    /** The hospital with this id, active or not; its absence is a fault of the caller. */
    public HospitalRow hospital(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no hospital " + id));
    }

    /** The hospital with this id, if there is one. */
    public Optional<HospitalRow> find(long id) {
        return partners.hospital(id).map(Hospital::row);
    }
}
