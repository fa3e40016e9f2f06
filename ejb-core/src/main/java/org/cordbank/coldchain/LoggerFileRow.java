package org.cordbank.coldchain;

import java.time.Instant;
import org.cordbank.kernel.Temperature;

/**
 * A logger file that was taken, with its verdict.
 *
 * @param fileId number of the file as it was handed in
 * @param outOfAlarmMinutes all time outside the alarm band together
 * @param longestGapMinutes longest time without a reading
 * @param outOfTargetMinutes all time outside the target together
 */
public record LoggerFileRow(
        long id,
        long fileId,
        String fileName,
        String loggerNo,
        LoggerCurve.Form form,
        TransportVerdict verdict,
        Instant from,
        Instant to,
        Temperature lowest,
        Temperature highest,
        int outOfAlarmMinutes,
        int longestGapMinutes,
        int outOfTargetMinutes,
        int readings,
        String importedBy,
        Instant importedAt) {}
