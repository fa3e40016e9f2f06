package org.cordbank.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.kernel.Temperature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A transport is judged by its logger")
class TransportJudgementTest {
    private static final Instant PICKED_UP = Instant.parse("2026-11-23T00:00:00Z");
    private static final TransportBand BAND = new TransportBand(
            range("4", "24"), range("4", "25"), Duration.ofMinutes(30), range("1", "30"), Duration.ofMinutes(30));

    @Test
    void allReadingsInTargetPass() {
        TransportJudgement judged = everyTenMinutes("18", "19", "24", "4", "20");
        assertThat(judged.verdict()).isEqualTo(TransportVerdict.IN_TARGET);
        assertThat(judged.lowest()).isEqualTo(Temperature.of("4"));
        assertThat(judged.highest()).isEqualTo(Temperature.of("24"));
        assertThat(judged.outOfAlarm()).isZero();
    }

    @Test
    void aShortWarmStretchIsANoticeThatPasses() {
        TransportJudgement judged = everyTenMinutes("18", "26", "26", "26", "20", "20");
        assertThat(judged.verdict()).isEqualTo(TransportVerdict.NOTICE);
        assertThat(judged.verdict().passes()).isTrue();
        assertThat(judged.outOfAlarm()).isEqualTo(Duration.ofMinutes(30));
        assertThat(judged.outOfTarget()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void outsideTheAlarmBandForLongerThanAllowedIsAnAlarm() {
        TransportJudgement judged = everyTenMinutes("18", "26", "26", "26", "26", "20");
        assertThat(judged.verdict()).isEqualTo(TransportVerdict.ALARM);
        assertThat(judged.verdict().passes()).isFalse();
    }

    @Test
    void stretchesOutsideTheAlarmBandAddUp() {
        assertThat(everyTenMinutes("26", "26", "20", "26", "26", "20").verdict())
                .isEqualTo(TransportVerdict.ALARM);
        assertThat(everyTenMinutes("26", "26", "20", "26", "20", "20").verdict())
                .isEqualTo(TransportVerdict.NOTICE);
    }

    @Test
    void oneReadingBeyondTheRejectLimitRejects() {
        assertThat(everyTenMinutes("18", "30.1", "18").verdict()).isEqualTo(TransportVerdict.REJECT);
        assertThat(everyTenMinutes("18", "0.9", "18").verdict()).isEqualTo(TransportVerdict.REJECT);
        assertThat(everyTenMinutes("18", "30", "18").verdict()).isEqualTo(TransportVerdict.NOTICE);
    }

    @Test
    void aSilenceLongerThanAnAlarmMayHideOneAndCountsAsOne() {
        LoggerCurve curve = curve(LoggerCurve.Form.CSV, at(0, "18"), at(10, "18"), at(45, "18"));
        assertThat(judge(curve, 50).verdict()).isEqualTo(TransportVerdict.ALARM);
        assertThat(judge(curve, 50).longestGap()).isEqualTo(Duration.ofMinutes(35));
        LoggerCurve stopsEarly = curve(LoggerCurve.Form.CSV, at(0, "18"), at(10, "18"));
        assertThat(judge(stopsEarly, 60).verdict()).isEqualTo(TransportVerdict.ALARM);
        LoggerCurve startsLate = curve(LoggerCurve.Form.CSV, at(40, "18"), at(50, "18"));
        assertThat(judge(startsLate, 60).verdict()).isEqualTo(TransportVerdict.ALARM);
    }

    @Test
    void readingsBeforePackingAndAfterUnpackingDoNotCount() {
        LoggerCurve curve = curve(LoggerCurve.Form.CSV, at(-10, "35"), at(0, "18"), at(10, "18"), at(30, "-20"));
        assertThat(judge(curve, 20).verdict()).isEqualTo(TransportVerdict.IN_TARGET);
    }

    @Test
    void aWayShorterThanTheIntervalIsJudgedByTheReadingBeforeIt() {
        LoggerCurve curve = curve(LoggerCurve.Form.CSV, at(-12, "35"), at(-2, "18"), at(8, "20"));
        TransportJudgement judged = judge(curve, 3);
        assertThat(judged.verdict()).isEqualTo(TransportVerdict.IN_TARGET);
        assertThat(judged.highest()).isEqualTo(Temperature.of("18"));
        LoggerCurve warm = curve(LoggerCurve.Form.CSV, at(-2, "31"), at(8, "20"));
        assertThat(judge(warm, 3).verdict()).isEqualTo(TransportVerdict.REJECT);
        LoggerCurve stale = curve(LoggerCurve.Form.CSV, at(-28, "18"));
        assertThatThrownBy(() -> judge(stale, 3)).isInstanceOf(LoggerFileRefused.class);
    }

    @Test
    void aFileOfAnotherJourneyIsRefused() {
        LoggerCurve curve = curve(LoggerCurve.Form.CSV, at(-900, "18"), at(-890, "18"));
        assertThatThrownBy(() -> judge(curve, 20))
                .isInstanceOfSatisfying(LoggerFileRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(LoggerFileRefused.Reason.DOES_NOT_COVER));
    }

    @Test
    void aDaysExtremesProveADayInTargetAndSpareNoneThatWasNot() {
        assertThat(judge(curve(LoggerCurve.Form.DAILY_EXTREMES, at(60, "6"), at(90, "23")), 300)
                        .verdict())
                .isEqualTo(TransportVerdict.IN_TARGET);
        assertThat(judge(curve(LoggerCurve.Form.DAILY_EXTREMES, at(60, "6"), at(90, "24.5")), 300)
                        .verdict())
                .isEqualTo(TransportVerdict.NOTICE);
        assertThat(judge(curve(LoggerCurve.Form.DAILY_EXTREMES, at(60, "6"), at(90, "26")), 300)
                        .verdict())
                .isEqualTo(TransportVerdict.ALARM);
    }

    private static TransportJudgement everyTenMinutes(String... temperatures) {
        List<LoggerReading> readings = new ArrayList<>();
        for (int i = 0; i < temperatures.length; i++) {
            readings.add(at(10 * i, temperatures[i]));
        }
        return judge(new LoggerCurve(LoggerCurve.Form.CSV, "", readings), 10 * temperatures.length);
    }

    private static TransportJudgement judge(LoggerCurve curve, int minutes) {
        return TransportJudgement.of(curve, PICKED_UP, PICKED_UP.plus(Duration.ofMinutes(minutes)), BAND);
    }

    private static LoggerCurve curve(LoggerCurve.Form form, LoggerReading... readings) {
        return new LoggerCurve(form, "", List.of(readings));
    }

    private static LoggerReading at(int minute, String temperature) {
        return new LoggerReading(PICKED_UP.plus(Duration.ofMinutes(minute)), Temperature.of(temperature));
    }

    private static TransportBand.Range range(String low, String high) {
        return new TransportBand.Range(Temperature.of(low), Temperature.of(high));
    }
}
