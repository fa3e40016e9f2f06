package org.cordbank.audit;

import java.time.Instant;

/** One line of the audit trail as its reader sees it. */
public record AuditRow(
        long id,
        Instant recordedAt,
        Instant occurredAt,
        String subjectType,
        long subjectId,
        int seq,
        String actorKind,
        long actorId,
        String actorName,
        String actorRoles,
        String workstation,
        String act,
        String reason,
        String detail,
        String signatures,
        String hash) {}
