package org.cordbank.charity.applications;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an application stands, from the first page to the last follow-up. */
public enum ApplicationStatus {
    DRAFT,
    /** Handed in, or handed in again after a correction; waits for an officer. */
    SUBMITTED,
    /** An officer looks at the papers. */
    IN_INTAKE,
    NEEDS_CORRECTION,
    MEDICAL_CHECK,
    REVIEW,
    PANEL,
    DIRECTOR,
    PUBLIC_NOTICE,
    APPROVED,
    PAYING,
    FOLLOW_UP,
    CLOSED,
    REJECTED,
    APPEALED,
    WITHDRAWN,
    /** A draft or a correction that was not finished in its time. */
    EXPIRED,
    /** Money that was granted is taken back. */
    REVOKED;

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> NEXT = new EnumMap<>(ApplicationStatus.class);

    static {
        NEXT.put(DRAFT, EnumSet.of(SUBMITTED, WITHDRAWN, EXPIRED));
        NEXT.put(SUBMITTED, EnumSet.of(IN_INTAKE, WITHDRAWN));
        NEXT.put(IN_INTAKE, EnumSet.of(SUBMITTED, NEEDS_CORRECTION, MEDICAL_CHECK, WITHDRAWN));
        NEXT.put(NEEDS_CORRECTION, EnumSet.of(SUBMITTED, WITHDRAWN, EXPIRED));
        NEXT.put(MEDICAL_CHECK, EnumSet.of(REVIEW, NEEDS_CORRECTION, REJECTED, WITHDRAWN));
        NEXT.put(REVIEW, EnumSet.of(PANEL, REJECTED, WITHDRAWN));
        NEXT.put(PANEL, EnumSet.of(DIRECTOR, REVIEW, REJECTED, WITHDRAWN));
        NEXT.put(DIRECTOR, EnumSet.of(PUBLIC_NOTICE, PANEL, REJECTED, WITHDRAWN));
        NEXT.put(PUBLIC_NOTICE, EnumSet.of(APPROVED, DIRECTOR, REJECTED, WITHDRAWN));
        NEXT.put(APPROVED, EnumSet.of(PAYING, WITHDRAWN, REVOKED));
        NEXT.put(PAYING, EnumSet.of(FOLLOW_UP, REVOKED));
        NEXT.put(FOLLOW_UP, EnumSet.of(CLOSED, REVOKED));
        NEXT.put(CLOSED, EnumSet.of(REVOKED));
        NEXT.put(REJECTED, EnumSet.of(APPEALED));
        NEXT.put(APPEALED, EnumSet.of(MEDICAL_CHECK, REVIEW, PANEL, REJECTED));
    }

    /** True when an application may go from here to {@code to}. */
    public boolean canBecome(ApplicationStatus to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** True while the applicant may change what was entered. */
    public boolean isOpenToApplicant() {
        return this == DRAFT || this == NEEDS_CORRECTION;
    }

    /** True when nothing more will happen by itself. */
    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN || this == EXPIRED || this == REVOKED;
    }

    /** True once it was handed in and not taken back: the patient's place for the year is taken. */
    public boolean countsForTheYear() {
        return this != DRAFT && this != WITHDRAWN && this != EXPIRED;
    }
}
