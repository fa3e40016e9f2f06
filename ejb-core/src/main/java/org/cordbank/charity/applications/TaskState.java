package org.cordbank.charity.applications;

/** How far a task has come. */
public enum TaskState {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    TO_CORRECT
}
