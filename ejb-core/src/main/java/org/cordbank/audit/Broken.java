package org.cordbank.audit;

/**
 * A break in the evidence, naming the row.
 *
 * @param entryId row of {@code audit_entries}; 0 when the row is missing
 */
public record Broken(Kind kind, String subjectType, long subjectId, int seq, long entryId)
        implements java.io.Serializable {
    /** What is wrong. */
    public enum Kind {
        ROW_ALTERED,
        ROW_MISSING,
        TAIL_CUT,
        DAY_ROOT_DIFFERS
    }
}
