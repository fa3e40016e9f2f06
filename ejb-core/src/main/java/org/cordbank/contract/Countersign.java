package org.cordbank.contract;

/**
 * The bank's signature under a signed contract.
 *
 * @param version of the contract the signatory looked at
 * @param identityChecked the signatory compared the identity paper
 * @param pin the signatory's own PIN
 * @param key key of the form's render
 */
public record Countersign(long contractId, int version, boolean identityChecked, String pin, String key) {}
