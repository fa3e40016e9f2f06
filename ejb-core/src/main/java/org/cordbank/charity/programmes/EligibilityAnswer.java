package org.cordbank.charity.programmes;

import java.util.List;

/**
 * What four answers come to: which programmes can help, and what the others say kindly.
 *
 * @param fitting programmes whose questions are all met
 * @param reasons why the others cannot help, in the reader's words, each once
 */
public record EligibilityAnswer(List<ProgrammeRow> fitting, List<String> reasons) {
    public EligibilityAnswer {
        fitting = List.copyOf(fitting);
        reasons = List.copyOf(reasons);
    }
}
