package org.cordbank.lab.processing;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A step was not recorded; nothing of it was kept. */
public class StepRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NO_TEMPLATE,
        UNKNOWN_STEP,
        NOT_NEXT,
        ALREADY_RECORDED,
        UNIT_STATE,
        NOT_IN_A_BATCH,
        SHIFT_STEP_MISSING,
        GOWNING_MISSING,
        BATCH_STEP_MISSING,
        BATCH_NOT_READY,
        WAITS_FOR_DISPOSITION,
        REJECTED,
        ON_HOLD,
        MISSING,
        NOT_A_NUMBER,
        NOT_A_TIME,
        NOT_A_CHOICE,
        IMPOSSIBLE,
        IN_THE_FUTURE,
        NOT_THIS_UNIT,
        HARD_STOP,
        ROLE,
        VERIFIER_MISSING,
        NOT_COMPUTABLE,
        EXPOSURE_OPEN,
        BEYOND_EXCEPTION,
        NOTHING_TO_CORRECT,
        NOTHING_CHANGED,
        CHANGED_MEANWHILE,
        REASON_MISSING
    }

    private final String field;

    public StepRefused(Reason reason, Object... values) {
        this(null, reason, values);
    }

    private StepRefused(String field, Reason reason, Object[] values) {
        super(reason, values);
        this.field = field;
    }

    /** A refusal that speaks of one field of the step. */
    public static StepRefused at(String field, Reason reason, Object... values) {
        return new StepRefused(field, reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
