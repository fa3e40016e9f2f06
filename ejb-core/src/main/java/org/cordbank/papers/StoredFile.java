package org.cordbank.papers;

/**
 * A kept file.
 *
 * @param sha256 fingerprint of the content in hexadecimal digits
 * @param originalName the name it was handed in under, made harmless; for showing, never for opening
 */
public record StoredFile(
        long id, String sha256, String mediaType, String originalName, long sizeBytes, FilePurpose purpose) {}
