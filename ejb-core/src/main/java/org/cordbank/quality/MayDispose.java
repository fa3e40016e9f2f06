package org.cordbank.quality;

import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.quality.DispositionRefused.Reason;

/**
 * A deviation is decided once, on what the decider saw; a critical one by QA first and then by a medical director who is
 * another person.
 */
final class MayDispose {
    private MayDispose() {}

    /** True when {@code who} decides as medical director: holding that role alone, or asked after QA. */
    static boolean asDirector(Deviation deviation, Actor who) {
        return who.has(Role.MEDICAL_DIRECTOR) && (!who.has(Role.QA) || deviation.waitsForDirector());
    }

    static void check(Deviation deviation, int seenVersion, Actor who, boolean director) {
        DeviationRow row = deviation.row();
        if (deviation.closed()) {
            throw new DispositionRefused(
                    Reason.CLOSED_ALREADY, row.number(), row.disposedBy(), row.disposition(), row.disposedAt());
        }
        if (deviation.version() != seenVersion) {
            throw new DispositionRefused(Reason.CHANGED_MEANWHILE, row.number(), row.disposedBy(), row.state());
        }
        if (!deviation.critical()) {
            return;
        }
        if (!deviation.waitsForDirector() && director) {
            throw new DispositionRefused(Reason.QA_FIRST, row.number());
        }
        if (deviation.waitsForDirector() && !director) {
            throw new DispositionRefused(Reason.WAITS_FOR_DIRECTOR, row.number());
        }
        if (director && deviation.disposedBy(who)) {
            throw new DispositionRefused(Reason.SAME_PERSON, row.number(), who.name());
        }
    }
}
