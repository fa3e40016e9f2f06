package org.cordbank.charity.review;

/** A reason to refuse with, in the reader's language; words are added to it. */
public record RefusalReason(String code, String text) {}
