package org.cordbank.collection.reception;

/** How a check came out, {@code REC-01} to {@code REC-08}. */
public record AnswerRow(String code, boolean passed, String note) {}
