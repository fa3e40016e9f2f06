package org.cordbank.release;

/** Whether a criterion holds now. */
public enum CriterionStanding {
    MET,
    UNMET
}
