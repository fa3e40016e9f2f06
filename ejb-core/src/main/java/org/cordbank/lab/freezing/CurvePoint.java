package org.cordbank.lab.freezing;

/**
 * One logged moment of a run.
 *
 * @param timeMin minutes since the run started, 0 or more
 * @param chamberC temperature of the chamber, degrees Celsius
 * @param sampleC temperature of the probe in the dummy bag, degrees Celsius
 */
public record CurvePoint(double timeMin, double chamberC, double sampleC) {}
