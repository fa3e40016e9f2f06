package org.cordbank.charity.applications;

/**
 * A paper of a case as it is listed for those who may not read names: by its kind, never by the sender's file name.
 *
 * @param name of the kind, in the reader's language
 * @param masked a copy without names lies there
 */
public record CasePaper(String publicId, String name, DocumentState state, boolean masked) {}
