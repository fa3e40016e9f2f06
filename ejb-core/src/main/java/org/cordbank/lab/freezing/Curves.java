package org.cordbank.lab.freezing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.cordbank.identity.CurrentActor;
import org.cordbank.lab.freezing.FreezingRefused.Reason;
import org.cordbank.lab.processing.LabLimits;

/** Reads, keeps and shows the curves of the runs, each with the limits it was held against. */
@ApplicationScoped
class Curves {
    @Inject
    private RunBook book;

    @Inject
    private LabLimits limits;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** A file as it was understood; with bad rows there are no findings. */
    record Read(String sha256, List<BadRow> bad, List<CurveFinding> findings, CurveLimits limits) {
        boolean within() {
            return findings.stream().allMatch(CurveFinding::met);
        }
    }

    Read read(byte[] content) {
        String sha256 = sha256(content);
        CurveLimits now = limitsNow();
        CurveFile file = CurveFile.read(content, now);
        List<CurveFinding> findings = file.bad().isEmpty() ? CurveCheck.of(file.points(), now) : List.of();
        return new Read(sha256, file.bad(), findings, now);
    }

    /** Keeps a file that was read whole; the same file is taken once, for one run. */
    void keep(FreezingRun run, String fileName, byte[] content, Read read, String reason) {
        book.runOfFile(read.sha256()).ifPresent(number -> {
            throw new FreezingRefused(Reason.SAME_FILE, fileName, number);
        });
        book.keep(
                run.id(),
                new RunBook.Kept(
                        run.takeCurve(),
                        read.sha256(),
                        fileName,
                        content,
                        read.within(),
                        read.limits(),
                        clock.instant(),
                        current.get().name(),
                        reason));
    }

    Optional<CurveRow> of(long runId) {
        return book.curve(runId).map(Curves::row);
    }

    static CurveRow row(RunBook.Kept kept) {
        List<CurvePoint> points = CurveFile.read(kept.content(), kept.limits()).points();
        return new CurveRow(
                kept.revision(),
                kept.fileName(),
                kept.importedAt(),
                kept.importedByName(),
                kept.reason(),
                points,
                CurveCheck.of(points, kept.limits()));
    }

    private CurveLimits limitsNow() {
        LabLimits.Limit window = limit("freeze.window");
        LabLimits.Limit rate = limit("freeze.rate");
        return new CurveLimits(
                window.range().max().doubleValue(),
                window.range().min().doubleValue(),
                rate.range().max().doubleValue(),
                rate.range().min().doubleValue(),
                limit("freeze.rate.window").target().doubleValue(),
                limit("freeze.plateau").range().max().doubleValue(),
                limit("freeze.end.temp").range().max().doubleValue(),
                limit("freeze.reading.possible").range().max().doubleValue(),
                limit("freeze.curve.rows").range().min().intValue());
    }

    private LabLimits.Limit limit(String key) {
        return limits.find(key, null)
                .orElseThrow(() -> new IllegalStateException("The limit " + key + " is not in force"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
