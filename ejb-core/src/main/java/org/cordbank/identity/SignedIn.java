package org.cordbank.identity;

/** Somebody signed in. */
public record SignedIn(Actor actor) {}
