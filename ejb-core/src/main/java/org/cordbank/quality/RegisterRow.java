package org.cordbank.quality;

/** A line of the register with its standing today. */
public record RegisterRow<T>(T of, Fitness fitness) {}
