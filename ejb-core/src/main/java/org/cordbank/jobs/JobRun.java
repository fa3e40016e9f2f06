package org.cordbank.jobs;

import jakarta.json.JsonObject;
import java.util.concurrent.TimeUnit;
import org.cordbank.identity.Actor;

/** One run of a job: what was ordered, for whom, and the way to tell how far it is. */
public final class JobRun {
    private static final long BEAT_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final JobClaims claims;
    private final ClaimedJob job;
    private long done;
    private long resultFileId;
    private long beaten;
    private boolean begun;

    JobRun(JobClaims claims, ClaimedJob job) {
        this.claims = claims;
        this.job = job;
        this.done = job.done();
    }

    public long id() {
        return job.id();
    }

    public JsonObject payload() {
        return job.payload();
    }

    /** Who ordered it; desks called by the job see this person as the actor. */
    public Actor owner() {
        return job.owner();
    }

    /** Steps told so far, also by an earlier run. */
    public long done() {
        return done;
    }

    /**
     * Tells the progress and keeps the lease.
     *
     * @throws JobStopped when somebody cancelled the job or another worker holds it by now; let it pass
     */
    public void step(long doneNow, long total) {
        done = doneNow;
        long now = System.nanoTime();
        if (!begun || now - beaten > BEAT_NANOS || doneNow == total) {
            begun = true;
            beaten = now;
            claims.beat(job, doneNow, total);
        }
    }

    /** Names the file the job made (see the room papers). */
    public void result(long fileId) {
        resultFileId = fileId;
    }

    long resultFileId() {
        return resultFileId;
    }
}
