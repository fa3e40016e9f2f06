package org.cordbank.contract;

/** A paper to be handed out. */
public record PaperFile(String name, String mediaType, byte[] content) {}
