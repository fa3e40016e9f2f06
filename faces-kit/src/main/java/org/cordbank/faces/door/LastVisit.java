package org.cordbank.faces.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.cordbank.faces.text.Wording;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.FamilySignIn;
import org.cordbank.identity.StaffSignIn;

/** Tells a person when somebody signed in as them the time before, so that a stranger's visit is noticed. */
@Named
@RequestScoped
public class LastVisit {
    @Inject
    private CurrentActor current;

    @Inject
    private StaffSignIn staff;

    @Inject
    private FamilySignIn families;

    public String getSentence() {
        return before().map(at -> Wording.of("kit.lastvisit", at)).orElseGet(() -> Wording.of("kit.lastvisit.first"));
    }

    private Optional<Instant> before() {
        Actor actor = current.get();
        return actor.isStaff() ? staff.previousSignIn(actor.id()) : families.previousSignIn();
    }
}
