package org.cordbank.charity.applications;

/**
 * A text an applicant agrees to or not.
 *
 * @param needed without it an application cannot be handed in; the others are free
 */
public record ConsentRow(String code, int edition, boolean needed, String title, String text) {}
