package org.cordbank.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordbank.identity.Signature;

/**
 * One act on one subject, to be recorded in the act's own transaction. Details name what changed ({@code field} or
 * {@code field.old}); never an identity number, phone, address or an infectious-disease result.
 *
 * @param subjectType aggregate, singular and lower case: {@code unit}, {@code contract}, {@code staff}
 * @param occurredAt when it happened at the bench; null means now by the bank's clock
 */
public record AuditAct(
        String subjectType,
        long subjectId,
        String act,
        String reason,
        Map<String, Object> details,
        List<Signature> signatures,
        Instant occurredAt) {

    public AuditAct {
        details = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(details));
        signatures = List.copyOf(signatures);
    }

    /** An act without reason or details yet; add them with the other methods. */
    public static AuditAct on(String subjectType, long subjectId, String act) {
        return new AuditAct(subjectType, subjectId, act, "", Map.of(), List.of(), null);
    }

    public AuditAct because(String why) {
        return new AuditAct(subjectType, subjectId, act, why == null ? "" : why, details, signatures, occurredAt);
    }

    public AuditAct with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new AuditAct(subjectType, subjectId, act, reason, more, signatures, occurredAt);
    }

    public AuditAct signed(Signature signature) {
        List<Signature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new AuditAct(subjectType, subjectId, act, reason, details, more, occurredAt);
    }

    public AuditAct at(Instant when) {
        return new AuditAct(subjectType, subjectId, act, reason, details, signatures, when);
    }
}
