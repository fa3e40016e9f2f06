package org.cordbank.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cordbank.kernel.Sql;
import org.cordbank.limits.Limit;
import org.cordbank.limits.Limits;
import org.cordbank.limits.Scope;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.quality.OpenDeviation;
import org.cordbank.unit.HoldReason;
import org.cordbank.unit.UnitRegister;

/** How long a bag may be out of the cold: beyond the limit the move stands, with a deviation and a hold. */
@ApplicationScoped
class ColdLimits {
    private static final int SECONDS_PER_MINUTE = 60;
    private static final String LONGEST = "storage.out_of_cold.impossible_s";

    @Inject
    private Limits limits;

    @Inject
    private Sql sql;

    @Inject
    private DeviationRegister deviations;

    @Inject
    private UnitRegister units;

    /**
     * Judges seconds out of the cold against {@code crf.to.ln2} in minutes. Impossible values are refused; a
     * plausible value out of limit is kept and put on hold, since refusing it would only invite false ones.
     */
    void judge(long unitId, int seconds) {
        int longest = sql.one("SELECT value FROM storage_rules WHERE name = ?", row -> row.getInt(1), LONGEST)
                .orElseThrow(() -> new IllegalStateException("storage_rules has no row " + LONGEST));
        if (seconds < 0 || seconds > longest) {
            throw new MoveRefused(MoveRefused.Reason.OUT_OF_COLD_IMPOSSIBLE, seconds, longest);
        }
        BigDecimal minutes =
                BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(SECONDS_PER_MINUTE), 2, RoundingMode.HALF_UP);
        Limit limit = limits.of("crf.to.ln2", Scope.ANY);
        if (limit.judge(minutes) == Limit.Verdict.OUTSIDE) {
            long deviation = deviations.open(
                    new OpenDeviation("STORAGE", "unit", unitId, "出冷时间超限", minutes + " min > " + limit.max() + " min"));
            units.hold(unitId, HoldReason.DEVIATION, minutes + " min", deviation);
        }
    }
}
