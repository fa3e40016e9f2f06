package org.cordbank.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The chain's arithmetic, the Java twin of the procedure {@code audit_append}. */
final class Chain {
    static final String START = "0".repeat(64);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    private Chain() {}

    /** Hash of {@code row} standing behind {@code previous}. */
    static String hash(String previous, AuditRow row) {
        StringBuilder text = new StringBuilder(previous);
        for (Object piece : List.of(
                stamp(row.recordedAt()),
                stamp(row.occurredAt()),
                row.subjectType(),
                row.subjectId(),
                row.seq(),
                row.actorKind(),
                row.actorId(),
                row.actorName(),
                row.actorRoles(),
                row.workstation(),
                row.act(),
                row.reason(),
                row.detail(),
                row.signatures())) {
            String value = piece.toString();
            text.append(value.codePointCount(0, value.length())).append(':').append(value);
        }
        return sha256(text.toString());
    }

    /** Root of a day: the previous root and the last hash of every subject that was acted on. */
    static String root(String previousRoot, List<Trail.Head> tips) {
        StringBuilder text = new StringBuilder(previousRoot);
        for (Trail.Head tip : tips) {
            text.append(tip.subjectType()).append('|').append(tip.subjectId()).append('|');
            text.append(tip.seq()).append('|').append(tip.hash()).append('\n');
        }
        return sha256(text.toString());
    }

    private static String stamp(Instant instant) {
        return STAMP.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
