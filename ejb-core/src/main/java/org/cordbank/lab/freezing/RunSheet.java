package org.cordbank.lab.freezing;

import java.util.List;

/**
 * A run with its bags, its newest curve and its verdicts.
 *
 * @param program the chamber as the program wants it, over time
 * @param curve null while none is imported
 */
public record RunSheet(
        RunRow run, List<LoadRow> loads, List<CurvePoint> program, CurveRow curve, List<VerdictRow> verdicts) {
    public RunSheet {
        loads = List.copyOf(loads);
        program = List.copyOf(program);
        verdicts = List.copyOf(verdicts);
    }
}
