package org.cordbank.collection.reception;

import java.util.List;
import java.util.Map;

/**
 * The checks a person answers; seal, logger, identity and time limit are answered by what was scanned and measured.
 *
 * @param version version of the reception the page showed
 * @param passed answer by code for the checks that people answer
 * @param notes remark by code
 * @param weightG gross weight in g as typed or captured
 * @param reasons codes of reject reasons when a check fails
 * @param scannedForm what was scanned on the collection form
 * @param scannedLabel accession label after it was stuck on the bag
 */
public record InspectUnit(
        long unitId,
        int version,
        Map<String, Boolean> passed,
        Map<String, String> notes,
        String weightG,
        List<String> reasons,
        String scannedForm,
        String scannedLabel,
        String secondBadge,
        String secondPin) {
    public InspectUnit {
        passed = Map.copyOf(passed);
        notes = Map.copyOf(notes);
        reasons = List.copyOf(reasons);
    }
}
