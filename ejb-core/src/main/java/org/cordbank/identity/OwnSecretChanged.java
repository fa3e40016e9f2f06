package org.cordbank.identity;

/** Somebody changed the own password, set up one-time passwords or used up a recovery code. */
public record OwnSecretChanged(Actor who, String act) {}
