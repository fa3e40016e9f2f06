package org.cordbank.contract;

/**
 * What the family reads before it signs.
 *
 * @param text the complete text
 * @param hash SHA-256 of the text, 64 hexadecimal digits; handed back with the signature
 */
public record SigningPaper(ContractDraft draft, String text, String hash) {}
