package org.cordbank.charity.applications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.identity.Roles;

/** The machinery's round over what nobody finishes: drafts are warned of and then closed, corrections closed. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DraftKeeping {
    private static final int BATCH = 100;

    @Inject
    private Applications applications;

    @Inject
    private Programmes programmes;

    @Inject
    private Letters letters;

    @Inject
    private Course course;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Warns the authors of drafts that end soon, each once; answers how many. */
    public int warn() {
        int ahead = programmes.rule("draft_days") - programmes.rule("draft_warning_days");
        Instant now = clock.instant();
        List<Long> soon =
                applications.endingBefore(ApplicationStatus.DRAFT, now.plus(Duration.ofDays(ahead)), true, BATCH);
        int warned = 0;
        for (long id : soon) {
            Optional<Application> draft = still(id, ApplicationStatus.DRAFT);
            if (draft.isPresent()) {
                draft.get().warned(now);
                ApplicationRow row = draft.get().row();
                letters.endsSoon(
                        row,
                        LocalDate.ofInstant(row.expiresAt(), clock.getZone()).toString());
                warned++;
            }
        }
        return warned;
    }

    /** Closes drafts and corrections whose time is over; answers how many. */
    public int expire() {
        return expire(ApplicationStatus.DRAFT) + expire(ApplicationStatus.NEEDS_CORRECTION);
    }

    private int expire(ApplicationStatus status) {
        Instant now = clock.instant();
        int closed = 0;
        for (long id : applications.endingBefore(status, now, false, BATCH)) {
            Optional<Application> over = still(id, status);
            if (over.isPresent()) {
                over.get().decide(ApplicationStatus.EXPIRED, now);
                applications.flush();
                course.took(over.get().row(), status, null);
                trail.record(AuditAct.on("application", id, "expire").with("from", status));
                closed++;
            }
        }
        return closed;
    }

    /** Held, and still in that state: somebody may have handed it in at this very moment. */
    private Optional<Application> still(long id, ApplicationStatus status) {
        return applications.find(id).map(applications::hold).filter(each -> each.status() == status);
    }
}
