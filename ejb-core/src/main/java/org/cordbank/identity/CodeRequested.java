package org.cordbank.identity;

/**
 * A six-digit code was asked for; notification observes it in the same transaction and mails it. The code is never
 * logged; it stands sealed in the outbox until sent.
 */
public record CodeRequested(String email, String code, CodePurpose purpose, String language, int validMinutes) {
    @Override
    public String toString() {
        return "CodeRequested[" + purpose + "]";
    }
}
