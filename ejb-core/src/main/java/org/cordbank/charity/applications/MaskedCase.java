package org.cordbank.charity.applications;

import java.util.List;

/**
 * A case as it is read without a reason: names and numbers masked.
 *
 * @param helper masked as well; empty fields when the applicant fills in
 * @param patientAge completed years on the day of submission (today before that); null while unknown
 * @param illness health data: shown at the desk, never mailed
 * @param payee masked
 */
public record MaskedCase(
        ApplicationRow application,
        MaskedPerson applicant,
        MaskedPerson patient,
        MaskedPerson helper,
        Integer patientAge,
        IllnessRow illness,
        MeansRow means,
        PayeeRow payee,
        boolean noticeConsent,
        List<DocumentRow> documents) {
    public MaskedCase {
        documents = List.copyOf(documents);
    }
}
