package org.cordbank.prove;

/** The folder for a proof cannot be used; told in one sentence per language. */
final class FolderRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FolderRefused(String zh, String en) {
        super(zh + System.lineSeparator() + en);
    }
}
