package org.cordbank.papers;

import static org.cordbank.papers.MediaKind.CSV;
import static org.cordbank.papers.MediaKind.JPEG;
import static org.cordbank.papers.MediaKind.PDF;
import static org.cordbank.papers.MediaKind.PNG;
import static org.cordbank.papers.MediaKind.TEXT;

import java.util.EnumSet;
import java.util.Set;

/** What a file is for, and with it which types a person may hand in. */
public enum FilePurpose {
    /** Identity papers, birth certificates, guardianship. */
    IDENTITY_EVIDENCE(PDF, JPEG, PNG),
    /** Diagnoses, requests of hospitals. */
    MEDICAL_EVIDENCE(PDF, JPEG, PNG),
    /** Income, invoices and other evidence of an application for aid. */
    CHARITY_EVIDENCE(PDF, JPEG, PNG),
    /** Proof of a payment made elsewhere. */
    PAYMENT_EVIDENCE(PDF, JPEG, PNG),
    /** Photographs of bags, boxes and damage. */
    PHOTOGRAPH(JPEG, PNG),
    /** Readings exported by loggers and instruments. */
    INSTRUMENT_DATA(CSV, TEXT),
    /** Stamped letters of schools and groups that visit. */
    VISIT_LETTER(PDF, JPEG, PNG),
    /** Controlled documents and their attachments. */
    DOCUMENT(PDF, JPEG, PNG),
    /** Papers the bank presses itself: certificates, contracts, reports, labels. Nobody uploads these. */
    PAPER,
    /** What a job made for whoever ordered it. Nobody uploads these. */
    EXPORT;

    private final Set<MediaKind> accepted;

    FilePurpose(MediaKind... accepted) {
        this.accepted = accepted.length == 0 ? Set.of() : EnumSet.of(accepted[0], accepted);
    }

    /** True when a picture is drawn anew, smaller and without what travelled beside it: photographs taken with a phone. */
    boolean isDrawnAnew() {
        return this == CHARITY_EVIDENCE;
    }

    /** Types a person may hand in for this purpose; empty when only the bank makes such files. */
    public Set<MediaKind> accepted() {
        return Set.copyOf(accepted);
    }
}
