package org.cordbank.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;

/** Where a family follows its own units, and nobody else's. Reads narrow views; the portal may read no more of a unit. */
@Stateless
@RolesAllowed(Roles.FAMILY)
public class FamilyUnits {
    @Inject
    private Standings standings;

    @Inject
    private Paces paces;

    @Inject
    private CurrentActor actor;

    /** The family's units, newest first. */
    public List<FamilyUnitRow> list() {
        return standings.ofFamily(actor.get().id());
    }

    /** One of the family's own units; empty for anybody else's. */
    public Optional<FamilyUnitRow> unit(String publicId) {
        return list().stream().filter(row -> row.publicId().equals(publicId)).findFirst();
    }

    /** What happened to one of the family's own units, newest first; empty for anybody else's. */
    public List<ProgressRow> progress(String publicId) {
        return standings.progress(actor.get().id(), publicId);
    }

    /** The tests of one of the family's own units in the catalogue's order; empty before they began, and for anybody else's. */
    public List<FamilyTestRow> tests(String publicId) {
        return standings.tests(actor.get().id(), publicId);
    }

    /** How many days units usually take from collection to release. */
    public Pace pace() {
        return paces.now();
    }
}
