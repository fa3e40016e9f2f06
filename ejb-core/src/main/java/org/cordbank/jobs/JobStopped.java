package org.cordbank.jobs;

import jakarta.ejb.ApplicationException;

/** Thrown into a running job that is to end: cancelled by somebody, or held by another worker by now. */
@ApplicationException
public class JobStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean cancelled;

    JobStopped(boolean cancelled) {
        super(cancelled ? "cancelled" : "the lease was lost");
        this.cancelled = cancelled;
    }

    boolean isCancelled() {
        return cancelled;
    }
}
