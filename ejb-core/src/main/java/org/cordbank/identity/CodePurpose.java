package org.cordbank.identity;

/** What a mailed code opens. */
public enum CodePurpose {
    SIGN_IN,
    SIGN_CONTRACT
}
