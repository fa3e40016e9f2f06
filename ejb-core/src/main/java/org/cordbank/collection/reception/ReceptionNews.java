package org.cordbank.collection.reception;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.CurrentActor;
import org.cordbank.quality.DeviationDisposed;
import org.cordbank.quality.Disposition;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitStatus;

/** Quality assurance and the medical director agreed about a unit that failed its checks: it is registered or discarded. */
@ApplicationScoped
class ReceptionNews {
    /** After the unit's own observer, which lifts the deviation's hold at the default priority of 2500. */
    private static final int AFTER_THE_HOLD = 3000;

    @Inject
    private Arrivals arrivals;

    @Inject
    private UnitRegister units;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void disposed(@Observes @Priority(AFTER_THE_HOLD) DeviationDisposed news) {
        if (news.disposition() != Disposition.REWORK) {
            arrivals.failedBy(news.deviationId()).ifPresent(reception -> decide(reception, news));
        }
    }

    private void decide(Reception reception, DeviationDisposed news) {
        boolean accepted = news.disposition() == Disposition.ACCEPT;
        reception.decide(
                accepted ? ReceptionState.ACCEPTED : ReceptionState.DISCARDED,
                actor.get().name(),
                clock.instant());
        units.move(reception.unitId(), accepted ? UnitStatus.REGISTERED : UnitStatus.DISCARDED, news.reason());
        trail.record(AuditAct.on("unit", reception.unitId(), accepted ? "accept-reception" : "discard-at-reception")
                .with("deviation", news.deviationId())
                .because(news.reason()));
    }
}
