package org.cordbank.notification;

/** The letters the bank writes; each has a template per language. */
public enum LetterKind {
    /** A mailed code; values {@code code}, {@code minutes}, {@code purpose} (SIGN_IN or SIGN_CONTRACT). */
    CODE("code", true),
    /** The family signed; values {@code name}, {@code contractNumber}, {@code url}. */
    CONTRACT_SIGNED("contract-signed", false),
    /** The bank countersigned; values {@code name}, {@code contractNumber}, {@code url}. */
    CONTRACT_COUNTERSIGNED("contract-countersigned", false),
    /** A unit came a step further, in plain words and never a result; values {@code name}, {@code step}, {@code url}. */
    UNIT_PROGRESS("unit-progress", false),
    /** The certificate can be fetched; values {@code name}, {@code certificateNumber}, {@code url}. */
    CERTIFICATE_READY("certificate-ready", false),
    /** Signed up to an event; values {@code name event when place number heads url}. */
    EVENT_CONFIRMED("event-confirmed", false),
    /** In the waiting list of an event; values {@code name event when place heads url}. */
    EVENT_WAITING("event-waiting", false),
    /** Seats came free for somebody who waits; the values of EVENT_WAITING and {@code until}. */
    EVENT_OFFERED("event-offered", false),
    /** Stepped back from an event; the values of EVENT_CONFIRMED. */
    EVENT_STEPPED_BACK("event-stepped-back", false),
    /** The bank called an event off; values {@code name event when place why url}. */
    EVENT_CALLED_OFF("event-called-off", false),
    /** Anything else; values {@code title}, {@code name}, {@code body}, {@code linkLabel}, {@code url}. */
    GENERIC("generic", false);

    private final String template;
    private final boolean secret;

    LetterKind(String template, boolean secret) {
        this.template = template;
        this.secret = secret;
    }

    String template() {
        return template;
    }

    /** A secret letter stands sealed in the outbox and is blanked once sent. */
    boolean isSecret() {
        return secret;
    }
}
