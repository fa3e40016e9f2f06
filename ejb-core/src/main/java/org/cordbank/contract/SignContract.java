package org.cordbank.contract;

/**
 * A family's signature under its draft.
 *
 * @param typedName the mother's full name as she typed it
 * @param code six digits mailed for this signature
 * @param seenHash hash of the text that was shown
 * @param address network address of the signer
 * @param key key of the form's render, so that a double click signs once
 */
public record SignContract(
        String publicId, String typedName, String code, String seenHash, String address, String key) {}
