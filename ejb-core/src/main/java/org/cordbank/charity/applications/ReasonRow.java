package org.cordbank.charity.applications;

/** A reason to choose from, in the reader's language. */
public record ReasonRow(String code, String text) {}
