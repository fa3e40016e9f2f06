package org.cordbank.lab.processing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a step's record is checked against: the unit at the bench, its earlier steps, the registers of the house. */
interface Bench {
    Instant now();

    /** Name of the person who performs the step, with the id. */
    String operator();

    /** The number a scan stands for, which has to be this unit's; refuses another unit's or another thing's, by name. */
    String scannedOfThisUnit(StepField field, String scanned);

    /** Refuses a lot that is unknown, expired or not released. */
    void lot(String lotNo);

    /** Refuses equipment that is unknown, overdue or out of service. */
    void equipment(String equipmentNo);

    /** The unit's own value a label has to bear: {@code product_code}, {@code division}, {@code abo}. */
    Optional<String> own(String word);

    /** A recorded value of an earlier step, {@code code.field}. */
    Optional<String> recorded(String codeAndField);

    /** A fact: {@code collected_at}, {@code now}. */
    Optional<String> fact(String word);

    /** The target of a limit. */
    Optional<String> target(String limitKey);

    /** Whole days until the things named are over, the least of them. */
    Optional<BigDecimal> daysLeft(String function, List<String> things);

    boolean released(List<String> lots);
}
