package org.cordbank.lab.freezing;

import java.time.Instant;
import java.util.List;

/**
 * An imported curve, held against the limits of its day.
 *
 * @param findings in reading order; those not met are the numbered deviations
 */
public record CurveRow(
        int revision,
        String fileName,
        Instant importedAt,
        String importedByName,
        String reason,
        List<CurvePoint> points,
        List<CurveFinding> findings) {
    public CurveRow {
        points = List.copyOf(points);
        findings = List.copyOf(findings);
    }

    public boolean withinLimits() {
        return findings.stream().allMatch(CurveFinding::met);
    }
}
