package org.cordbank.proof;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;

/** The desk of the proof room. */
@Stateless
public class Depot {
    private static final BigDecimal HEAVIEST = new BigDecimal("90000.00");

    @Inject
    private Crates crates;

    @Inject
    private CurrentActor actor;

    /** Takes a crate in; answers its id, which is known before the row is written. */
    @RolesAllowed({Roles.STORAGE_CUSTODIAN, Roles.SYSTEM})
    public long takeIn(Tag tag, BigDecimal netG, Instant packedAt) {
        Shelf shelf = new Shelf("A");
        crates.add(shelf);
        Crate crate = new Crate(tag, new Weight(netG, netG), packedAt, shelf);
        crates.add(crate);
        if (netG.compareTo(HEAVIEST) > 0) {
            throw new CrateRefused(CrateRefused.Reason.TOO_HEAVY, netG, HEAVIEST);
        }
        return crate.id();
    }

    /** Weighs a crate again. */
    @RolesAllowed(Roles.STORAGE_CUSTODIAN)
    public void reweigh(Tag tag, BigDecimal netG) {
        crates.tagged(tag).orElseThrow().reweigh(new Weight(netG, netG));
    }

    @PermitAll
    public List<CrateRow> rows(Tag tag) {
        return crates.rows(tag);
    }

    @PermitAll
    public Instant packedAt(Tag tag) {
        return crates.tagged(tag).orElseThrow().packedAt();
    }

    /** Whether the shelf was loaded before and after it was asked for its name. */
    @PermitAll
    public String laziness(Tag tag) {
        Crate crate = crates.tagged(tag).orElseThrow();
        boolean before = crates.shelfIsLoaded(crate);
        String name = crate.shelf().name();
        return before + " " + name + " " + crates.shelfIsLoaded(crate);
    }

    @PermitAll
    public String whoAmI() {
        return actor.get().name();
    }
}
