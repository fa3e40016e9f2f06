package org.cordbank.outreach.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.cordbank.jobs.JobBoard;
import org.cordbank.jobs.JobKind;
import org.cordbank.jobs.JobRun;

/** The job that presses a certificate of attendance. */
@ApplicationScoped
class EventCertificates implements JobKind {
    private static final String KIND = "outreach.attendance";
    private static final String BOOKING = "booking";

    @Inject
    private AttendancePress press;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run.result(press.press(run.payload().getJsonNumber(BOOKING).longValue()));
        run.step(1, 1);
    }

    static void order(JobBoard jobs, long bookingId) {
        jobs.orderOnce(
                KIND + "-" + bookingId,
                KIND,
                Json.createObjectBuilder().add(BOOKING, bookingId).build());
    }
}
