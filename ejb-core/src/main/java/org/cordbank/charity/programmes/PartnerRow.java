package org.cordbank.charity.programmes;

/**
 * Who stands behind a programme.
 *
 * @param role FUNDRAISER (alone may ask the public for money), MEDICAL or BANK
 */
public record PartnerRow(String role, String name, String does) {}
