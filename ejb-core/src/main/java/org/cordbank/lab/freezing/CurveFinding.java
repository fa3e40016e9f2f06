package org.cordbank.lab.freezing;

/**
 * One thing that was measured on a curve, and whether it stands in its limit.
 *
 * @param fromMin where on the curve, minutes since start
 * @param value the measured value, in the unit of the criterion (degrees per minute, minutes, degrees)
 * @param limit the bound it was held against, as text with its sign
 */
public record CurveFinding(Criterion criterion, boolean met, double fromMin, double toMin, double value, String limit) {
    /** What is measured. */
    public enum Criterion {
        /** The curve covers the window in which the rate is judged. */
        COVERAGE,
        /** Cooling rate of the sample outside the plateau, degrees Celsius per minute. */
        RATE,
        /** Length of the heat of fusion, minutes. */
        PLATEAU,
        /** Last temperature of the sample, degrees Celsius. */
        END
    }

    /** Key of the criterion's name. */
    public String textKey() {
        return "lab.freezing.Criterion." + criterion;
    }
}
