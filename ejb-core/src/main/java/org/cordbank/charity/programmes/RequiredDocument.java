package org.cordbank.charity.programmes;

/**
 * A paper a programme asks for.
 *
 * @param needed without it an application cannot be submitted
 */
public record RequiredDocument(String code, boolean needed, String name, String hint) {}
