package org.cordbank.coldchain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cordbank.coldchain.LoggerFileRefused.Reason;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.Temperature;

/**
 * A curve judged over one journey. A reading stands until the next one; silence before the first, between two and after
 * the last counts as a gap.
 *
 * @param outOfAlarm all time outside the alarm band together
 * @param longestGap longest time without a reading
 * @param outOfTarget all time outside the target together
 */
public record TransportJudgement(
        TransportVerdict verdict,
        Temperature lowest,
        Temperature highest,
        Duration outOfAlarm,
        Duration longestGap,
        Duration outOfTarget) {

    /** The part of {@code curve} between {@code from} and {@code to}, judged; refused when it has no reading there. */
    static TransportJudgement of(LoggerCurve curve, Instant from, Instant to, TransportBand band) {
        List<LoggerReading> journey = journey(curve, from, to, band);
        Temperature lowest = journey.stream()
                .map(LoggerReading::temperature)
                .min(Temperature::compareTo)
                .orElseThrow();
        Temperature highest = journey.stream()
                .map(LoggerReading::temperature)
                .max(Temperature::compareTo)
                .orElseThrow();
        if (curve.isSummary()) {
            return bySummary(lowest, highest, from, to, band);
        }
        Duration alarm = outside(journey, to, band.alarm());
        Duration target = outside(journey, to, band.target());
        Duration gap = longestGap(journey, from, to);
        TransportVerdict verdict = verdict(lowest, highest, alarm, target, band);
        boolean silent = gap.compareTo(band.gap()) > 0 && verdict != TransportVerdict.REJECT;
        return new TransportJudgement(silent ? TransportVerdict.ALARM : verdict, lowest, highest, alarm, gap, target);
    }

    private static List<LoggerReading> journey(LoggerCurve curve, Instant from, Instant to, TransportBand band) {
        List<LoggerReading> all = curve.readings();
        List<LoggerReading> on =
                all.stream().filter(each -> isOn(each, curve, from, to)).toList();
        if (!on.isEmpty()) {
            return on;
        }
        // A way shorter than the logger's interval lies between two readings: the one before it stands, if fresh
        // enough.
        return all.stream()
                .filter(each -> !curve.isSummary() && !each.at().isAfter(from))
                .reduce((earlier, later) -> later)
                .filter(last -> Duration.between(last.at(), to).compareTo(band.gap()) <= 0)
                .map(last -> List.of(new LoggerReading(from, last.temperature())))
                .orElseThrow(() -> new LoggerFileRefused(
                        Reason.DOES_NOT_COVER,
                        from,
                        to,
                        all.get(0).at(),
                        all.get(all.size() - 1).at()));
    }

    /** A day's lowest and highest bound every moment of it, so the day counts from its first hour to its last. */
    private static boolean isOn(LoggerReading reading, LoggerCurve curve, Instant from, Instant to) {
        if (!curve.isSummary()) {
            return !reading.at().isBefore(from) && !reading.at().isAfter(to);
        }
        var day = reading.at().atZone(BankClock.ZONE).toLocalDate();
        return !day.isBefore(from.atZone(BankClock.ZONE).toLocalDate())
                && !day.isAfter(to.atZone(BankClock.ZONE).toLocalDate());
    }

    private static TransportJudgement bySummary(
            Temperature lowest, Temperature highest, Instant from, Instant to, TransportBand band) {
        boolean inTarget = band.target().holds(lowest) && band.target().holds(highest);
        boolean inAlarm = band.alarm().holds(lowest) && band.alarm().holds(highest);
        Duration journey = Duration.between(from, to);
        Duration alarm = inAlarm ? Duration.ZERO : journey;
        Duration target = inTarget ? Duration.ZERO : journey;
        TransportVerdict verdict = verdict(lowest, highest, alarm, target, band);
        return new TransportJudgement(verdict, lowest, highest, alarm, Duration.ZERO, target);
    }

    private static TransportVerdict verdict(
            Temperature lowest, Temperature highest, Duration alarm, Duration target, TransportBand band) {
        if (!band.reject().holds(lowest) || !band.reject().holds(highest)) {
            return TransportVerdict.REJECT;
        }
        if (alarm.compareTo(band.alarmAfter()) > 0) {
            return TransportVerdict.ALARM;
        }
        return target.isZero() ? TransportVerdict.IN_TARGET : TransportVerdict.NOTICE;
    }

    private static Duration longestGap(List<LoggerReading> journey, Instant from, Instant to) {
        Duration gap = Duration.between(from, journey.get(0).at());
        for (int i = 0; i < journey.size(); i++) {
            gap = longer(gap, Duration.between(journey.get(i).at(), next(journey, i, to)));
        }
        return gap;
    }

    private static Duration outside(List<LoggerReading> journey, Instant to, TransportBand.Range range) {
        Duration total = Duration.ZERO;
        for (int i = 0; i < journey.size(); i++) {
            if (!range.holds(journey.get(i).temperature())) {
                total = total.plus(Duration.between(journey.get(i).at(), next(journey, i, to)));
            }
        }
        return total;
    }

    private static Instant next(List<LoggerReading> journey, int i, Instant to) {
        return i + 1 < journey.size() ? journey.get(i + 1).at() : to;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
