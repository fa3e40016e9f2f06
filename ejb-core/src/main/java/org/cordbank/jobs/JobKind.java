package org.cordbank.jobs;

/** One kind of long work, implemented by the room it belongs to as a CDI bean. */
public interface JobKind {
    /** Its name in the queue, {@code <room>.<what>}; at most 60 characters and never changed. */
    String kind();

    /**
     * Does the work, outside of any transaction: call desks, which carry their own, and report with
     * {@link JobRun#step} at least once a minute. A job may be run again after a crash or a failure, so go on from
     * {@link JobRun#done()} and do nothing twice. A refusal ends the job at once; any other exception is tried again.
     */
    void run(JobRun run) throws Exception;
}
