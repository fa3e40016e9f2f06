package org.cordbank.lab.freezing;

/**
 * The limits a curve is held against, as they stood when it was imported.
 *
 * @param fromC the sample's cooling rate is judged from here, degrees Celsius
 * @param toC down to here
 * @param slowestRate least allowed change, degrees per minute (negative: cooling), for example -0.5
 * @param fastestRate greatest allowed change, for example -1.5
 * @param windowMin a rate is taken over at least this long, minutes
 * @param longestPlateauMin longest allowed heat of fusion, minutes
 * @param endC the sample has to end at or below, degrees Celsius
 * @param warmestPossibleC a reading above is a broken probe, degrees Celsius
 * @param leastRows fewer rows are no curve
 */
public record CurveLimits(
        double fromC,
        double toC,
        double slowestRate,
        double fastestRate,
        double windowMin,
        double longestPlateauMin,
        double endC,
        double warmestPossibleC,
        int leastRows) {}
