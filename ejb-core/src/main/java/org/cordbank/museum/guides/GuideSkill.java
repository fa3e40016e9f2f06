package org.cordbank.museum.guides;

/** What a guide can do beside guiding. */
public enum GuideSkill {
    /** Guides children under twelve. */
    CHILDREN,
    SIGN_LANGUAGE,
    /** Instructed to lead groups into the LN2 viewing area. */
    LN2_SAFETY
}
