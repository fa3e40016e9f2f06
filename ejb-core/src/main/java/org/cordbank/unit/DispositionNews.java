package org.cordbank.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.cordbank.quality.DeviationDisposed;
import org.cordbank.quality.DeviationOpened;
import org.cordbank.quality.Disposition;

/** An open deviation holds its unit; accepted, it lets the unit go; rejected, the hold stays until the unit is discarded. */
@ApplicationScoped
class DispositionNews {
    private static final String UNIT = "unit";

    @Inject
    private UnitRegister register;

    @Inject
    private Units units;

    void opened(@Observes DeviationOpened opened) {
        if (UNIT.equals(opened.subjectType())) {
            register.hold(opened.subjectId(), HoldReason.DEVIATION, opened.number(), opened.deviationId());
        }
    }

    void disposed(@Observes DeviationDisposed disposed) {
        if (disposed.disposition() == Disposition.ACCEPT) {
            units.openHoldsOf(disposed.deviationId()).forEach(hold -> register.lift(hold.id(), disposed.reason()));
        }
    }
}
