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
