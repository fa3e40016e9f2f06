package org.cordbank.charity.programmes;

/** How cord blood is used in the treatment that aid is asked for. */
public enum Treatment {
    /** It rebuilds the blood. */
    TRANSPLANT,
    /** It is given beside another treatment. */
    INFUSION
}
