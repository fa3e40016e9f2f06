package org.cordbank.backoffice.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.release.ReleaseDesk;
import org.cordbank.release.ReviewRow;
import org.cordbank.unit.UnitSheaf;

/** The release part of a unit's file. */
@Named
@RequestScoped
public class UnitRelease {
    private static final Set<Role> READERS =
            EnumSet.of(Role.STORAGE_CUSTODIAN, Role.QA, Role.MEDICAL_DIRECTOR, Role.VERIFIER);

    private static final Set<Role> DISCARDERS =
            EnumSet.of(Role.STORAGE_CUSTODIAN, Role.QA, Role.MEDICAL_DIRECTOR, Role.LAB_TECHNICIAN);

    @Inject
    private CurrentActor current;

    @Inject
    private ReleaseDesk desk;

    private boolean read;
    private ReviewRow review;

    /** True when this reader's roles open the desk behind the fragment; others see the file without it. */
    public boolean isOpen() {
        return READERS.stream().anyMatch(current.get()::has);
    }

    /** True for those who sign or carry out a discard. */
    public boolean isMayDiscard() {
        return DISCARDERS.stream().anyMatch(current.get()::has);
    }

    /** The unit's review; null before the QA signature. */
    public ReviewRow review(UnitSheaf sheaf) {
        if (!read) {
            review = desk.review(sheaf).orElse(null);
            read = true;
        }
        return review;
    }
}
