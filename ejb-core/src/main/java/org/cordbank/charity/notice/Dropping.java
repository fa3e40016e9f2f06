package org.cordbank.charity.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.cordbank.charity.applications.ApplicationMoved;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.jobs.JobBoard;
import org.cordbank.jobs.JobKind;
import org.cordbank.jobs.JobRun;

/**
 * A case that is withdrawn during or after its notice gives its money back. The applicant withdraws in the portal, whose
 * account writes neither budgets nor books, so the back office does it as a job.
 */
@ApplicationScoped
class Dropping implements JobKind {
    private static final String KIND = "charity.drop-award";

    @Inject
    private JobBoard jobs;

    @Inject
    private NoticeDesk desk;

    void withdrawn(@Observes ApplicationMoved moved) {
        boolean announced =
                moved.from() == ApplicationStatus.PUBLIC_NOTICE || moved.from() == ApplicationStatus.APPROVED;
        boolean ended = moved.to() == ApplicationStatus.WITHDRAWN || moved.to() == ApplicationStatus.REJECTED;
        if (announced && ended) {
            jobs.orderOnce(
                    KIND + "-" + moved.applicationId(),
                    KIND,
                    Json.createObjectBuilder().add("id", moved.applicationId()).build());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        desk.drop(run.payload().getJsonNumber("id").longValue());
        run.step(1, 1);
    }
}
