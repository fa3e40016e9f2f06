package org.cordbank.coldchain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cordbank.coldchain.LoggerFileRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.papers.FilePurpose;
import org.cordbank.papers.Files;
import org.cordbank.papers.MediaKind;

/** The loggers that travel with a box: their files read, judged and kept; called inside a desk's act. */
@ApplicationScoped
public class TransportLoggers {
    @Inject
    private Cold cold;

    @Inject
    private ColdLimits limits;

    @Inject
    private Files files;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Takes the whole file and judges the journey, or refuses and keeps nothing. */
    public LoggerFileRow take(ImportLogger handed) {
        Instant now = clock.instant();
        LoggerCurve curve = LoggerFiles.read(handed.file(), now);
        if (!curve.serial().isEmpty() && !curve.serial().equals(handed.loggerNo())) {
            throw new LoggerFileRefused(Reason.OTHER_LOGGER, curve.serial(), handed.loggerNo());
        }
        TransportJudgement judged = TransportJudgement.of(curve, handed.from(), handed.to(), limits.transport());
        MediaKind kind = curve.form() == LoggerCurve.Form.CSV ? MediaKind.CSV : MediaKind.TEXT;
        long fileId = files.keepMade(FilePurpose.INSTRUMENT_DATA, kind, handed.fileName(), handed.file())
                .id();
        TransportFile file = new TransportFile(
                handed,
                curve,
                judged,
                fileId,
                new TransportFile.Taken(actor.get().name(), now));
        cold.add(file);
        cold.keep(file.id(), curve.readings(), actor.get().name(), now);
        return file.row();
    }

    /** A file taken before; its absence is a fault of the caller. */
    public LoggerFileRow file(long id) {
        return cold.file(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no logger file " + id))
                .row();
    }

    /** Every reading of a file in order of time. */
    public List<LoggerReading> readings(long id) {
        return cold.loggerReadings(id);
    }
}
