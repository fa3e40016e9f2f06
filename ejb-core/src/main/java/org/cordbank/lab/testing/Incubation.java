package org.cordbank.lab.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.cordbank.lab.processing.LabLimits;
import org.cordbank.lab.processing.StepValues;
import org.cordbank.lab.testing.TestRefused.Reason;

/**
 * A culture takes its days: nobody may claim more than have passed on the bank's clock, and a negative one is not final
 * before the least number of days. Growth may be told at once.
 */
@ApplicationScoped
class Incubation {
    private static final Map<String, String> LEAST_DAYS =
            Map.of("T04", "culture.cfu.days", "T05", "culture.bacteria.days", "T06", "culture.fungi.days");

    @Inject
    private LabLimits limits;

    @Inject
    private Clock clock;

    static boolean isCulture(Assay assay) {
        return assay.fields().stream().anyMatch(test -> ResultCheck.isDuration(test.field()));
    }

    void checkEntered(UnitTest test, Assay assay, StepValues values) {
        values.number("incubated_days").ifPresent(days -> {
            long passed = daysPassed(test);
            if (days.compareTo(BigDecimal.valueOf(passed)) > 0) {
                throw new TestRefused(Reason.MORE_DAYS_THAN_PASSED, assay.title(), days, passed, assay.en());
            }
        });
    }

    void checkFinal(UnitTest test, Assay assay, StepValues values) {
        String key = LEAST_DAYS.get(assay.code());
        if (key == null || values.byName().containsValue("POS")) {
            return;
        }
        BigDecimal stood = values.number("incubated_days").orElse(BigDecimal.valueOf(daysPassed(test)));
        Optional<BigDecimal> least =
                limits.find(key, null).map(limit -> limit.range().min());
        if (least.isPresent() && stood.compareTo(least.get()) < 0) {
            throw new TestRefused(Reason.TOO_EARLY, assay.title(), stood, least.get(), assay.en());
        }
    }

    private long daysPassed(UnitTest test) {
        return Duration.between(test.sampledAt(), clock.instant()).toDays();
    }
}
