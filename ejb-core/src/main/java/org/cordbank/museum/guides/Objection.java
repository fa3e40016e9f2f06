package org.cordbank.museum.guides;

/** What speaks against a guide leading a session. */
public enum Objection {
    /** Leads another session at that time; cannot be overruled. */
    OTHER_SESSION,
    AWAY,
    NOT_ON_DUTY,
    MISSING_LANGUAGE,
    MISSING_SKILL,
    /** Even with this guide and all others who are free there are more heads than the guides may lead. */
    TOO_MANY_HEADS;

    public boolean isFinal() {
        return this == OTHER_SESSION;
    }
}
