package org.cordbank.collection.reception;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A reception as pages see it.
 *
 * @param elapsedMinutes from collection to reception
 * @param weightG gross weight of the bag, null until inspected
 * @param reasons codes of the reject reasons, empty unless a check failed
 */
public record ReceptionRow(
        long id,
        int version,
        long unitId,
        long tripId,
        String accessionNo,
        ReceptionState state,
        String sealRead,
        boolean sealIntact,
        long loggerFileId,
        int elapsedMinutes,
        String receivedBy,
        Instant receivedAt,
        BigDecimal weightG,
        String inspectedBy,
        String secondName,
        Instant inspectedAt,
        List<String> reasons,
        Long deviationId,
        List<AnswerRow> answers) {
    public ReceptionRow {
        reasons = List.copyOf(reasons);
        answers = List.copyOf(answers);
    }
}
