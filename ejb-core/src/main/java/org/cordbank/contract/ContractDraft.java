package org.cordbank.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cordbank.family.MotherRow;

/**
 * A draft as its family sees it.
 *
 * @param mother null until she is named
 * @param answers yes or no by question code
 * @param consents given or refused by text id, of the editions now in force
 * @param next the first page without an answer
 */
public record ContractDraft(
        ContractRow contract,
        MotherRow mother,
        Map<String, Boolean> answers,
        Map<Long, Boolean> consents,
        DraftPage next) {
    public ContractDraft {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        consents = Collections.unmodifiableMap(new LinkedHashMap<>(consents));
    }
}
