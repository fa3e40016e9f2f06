package org.cordbank.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.Refusal;

/** Does one job after another; several workers, also on several machines, never do the same one. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class.getName());

    @Inject
    private JobClaims claims;

    @Inject
    @Any
    private Instance<JobKind> kinds;

    /** Does the next job that is due; false when there was none. */
    public boolean runNext() {
        Optional<ClaimedJob> job = claims.claim();
        job.ifPresent(this::run);
        return job.isPresent();
    }

    private void run(ClaimedJob job) {
        JobRun run = new JobRun(claims, job);
        try {
            JobKind kind = kinds.stream()
                    .filter(one -> one.kind().equals(job.kind()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No room does jobs of the kind " + job.kind()));
            Acting.as(job.owner(), () -> {
                kind.run(run);
                return null;
            });
            claims.done(job, run.resultFileId());
        } catch (JobStopped stopped) {
            if (stopped.isCancelled()) {
                claims.cancelled(job);
            }
        } catch (Refusal refusal) {
            claims.failed(job, refusal.textKey(), true);
        } catch (Exception failed) {
            LOG.log(Level.WARNING, failed, () -> "Job " + job.id() + " of the kind " + job.kind() + " failed");
            claims.failed(job, String.valueOf(failed.getMessage()), false);
        }
    }
}
