package org.cordbank.lab.freezing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.limits.Catalogues;
import org.cordbank.limits.Entry;

/** The freezing program of the catalogue, as a line to compare a curve with. */
@ApplicationScoped
class FreezingProgram {
    private static final String NAME = "freezing-program";

    @Inject
    private Catalogues catalogues;

    int versionInForce() {
        return catalogues.inForce(NAME).get(0).version();
    }

    /** Where the chamber should be over time: each segment goes to its end at its rate; waiting takes no time. */
    List<CurvePoint> line(int version) {
        List<CurvePoint> line = new ArrayList<>();
        double time = 0;
        double celsius = Double.NaN;
        for (Entry segment : catalogues.pinned(NAME, version)) {
            double until =
                    segment.number("until_c").map(BigDecimal::doubleValue).orElse(celsius);
            double rate = segment.number("rate_c_per_min")
                    .map(BigDecimal::doubleValue)
                    .orElse(0.0);
            if (!Double.isNaN(celsius) && rate != 0) {
                time += (until - celsius) / rate;
            }
            celsius = until;
            line.add(new CurvePoint(time, celsius, celsius));
        }
        return line;
    }
}
