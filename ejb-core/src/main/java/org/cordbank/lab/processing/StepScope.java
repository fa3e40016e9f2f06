package org.cordbank.lab.processing;

/** For whom a step is recorded once. */
public enum StepScope {
    /** Once per shift and site (gowning: once per person and shift); inherited by its batches. */
    SHIFT,
    /** Once per batch; inherited by the units loaded into it. */
    BATCH,
    UNIT
}
