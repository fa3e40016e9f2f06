package org.cordbank.contract;

/** The pages of a draft in their order; the first one without an answer is where the family goes on. */
public enum DraftPage {
    BIRTH,
    MOTHER,
    CONTACT,
    HEALTH,
    PLAN,
    CONSENTS,
    CHECK
}
