package org.cordbank.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A unit's standing for the verification of a certificate; works under the portal's own database account. */
@ApplicationScoped
public class PublicStandings {
    @Inject
    private Standings standings;

    /** The unit's standing now; empty when there is no such unit. */
    public Optional<Standing> of(long unitId) {
        return standings.standing(unitId);
    }
}
