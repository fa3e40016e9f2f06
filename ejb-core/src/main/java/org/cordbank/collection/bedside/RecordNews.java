package org.cordbank.collection.bedside;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.collection.CollectionLimits;
import org.cordbank.quality.DeviationDisposed;
import org.cordbank.quality.Disposition;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitStatus;

/** A deviation about a record kept as typed was decided: the record stands, or the unit counts as not collected. */
@ApplicationScoped
class RecordNews {
    /** After the unit's own observer, which lifts the deviation's hold at the default priority of 2500. */
    private static final int AFTER_THE_HOLD = 3000;

    @Inject
    private BedsideRecords records;

    @Inject
    private UnitRegister units;

    @Inject
    private CollectionLimits limits;

    @Inject
    private AuditTrail trail;

    void disposed(@Observes @Priority(AFTER_THE_HOLD) DeviationDisposed news) {
        records.awaiting(news.deviationId()).ifPresent(written -> {
            if (news.disposition() == Disposition.ACCEPT) {
                accept(written, news);
            } else if (news.disposition() == Disposition.REJECT) {
                reject(written, news);
            }
        });
    }

    private void accept(BedsideRecord written, DeviationDisposed news) {
        written.decide(RecordState.ACCEPTED);
        units.collected(written.unitId(), written.facts(limits.isFever(written.labourTemperature())));
        trail.record(AuditAct.on("unit", written.unitId(), "accept-collection")
                .with("deviation", news.deviationId())
                .because(news.reason()));
    }

    private void reject(BedsideRecord written, DeviationDisposed news) {
        written.decide(RecordState.REJECTED);
        units.move(written.unitId(), UnitStatus.NOT_COLLECTED, news.reason());
        trail.record(AuditAct.on("unit", written.unitId(), "reject-collection")
                .with("deviation", news.deviationId())
                .because(news.reason()));
    }
}
