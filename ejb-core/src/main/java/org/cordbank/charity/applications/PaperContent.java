package org.cordbank.charity.applications;

/** A paper to be looked at. */
public record PaperContent(String name, String mediaType, byte[] content) {}
