package org.cordbank.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cordbank.coldchain.LoggerFileRefused.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A logger file is taken completely or not at all")
class LoggerFilesTest {
    private static final Instant LATEST = Instant.parse("2026-11-23T04:00:00Z");
    private static final String GOOD = "timestamp,temperature_c\n2026-11-23 08:00,18.5\n2026-11-23 08:10,19.0\n";
    static final String SIGNATURE = "Cert:\n Vers: 1.0\nSig Cert: 00\nSig: " + "0123456789abcdef".repeat(4) + "\n";
    static final String TAG_HEAD =
            "Device: Q-tag Fridge-tag 2 L\nVers: 0.5\nConf:\n Serial: 130599900001\n Temp unit: C\n"
                    + "Hist:\n 1:\n  Date: 2026-11-23\n  Min T: +17.9, TS Min T: 08:20\n  Max T: +19.0, TS Max T: 08:10\n";
    static final String TAG_DATA =
            "Data:\n\tyyyy-MM-dd hh:mm\tT\tOut of limits\n\t2026-11-23 08:00\t18.5\n\t2026-11-23 08:10\t19.0\tx\n";

    @Test
    void aTableIsReadInTheBanksZone() {
        LoggerCurve curve = read(GOOD);
        assertThat(curve.form()).isEqualTo(LoggerCurve.Form.CSV);
        assertThat(curve.readings()).hasSize(2);
        assertThat(curve.readings().get(0).at()).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(curve.readings().get(1).temperature().print()).isEqualTo("19.0 °C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T08:00:00+08:00",
                "2026-11-23T00:00:00Z",
                "2026/11/23 8:00",
                "2026-11-23 08:00:00",
                "2026-11-23T08:00"
            })
    void everyUsualWritingOfTheSameMomentIsTheSameMoment(String time) {
        assertThat(read("timestamp,temperature_c\n" + time + ",18.5\n")
                        .readings()
                        .get(0)
                        .at())
                .isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAndChineseHeadingsDoNotMatter() {
        assertThat(read("\uFEFF" + GOOD.replace("\n", "\r\n")).readings()).hasSize(2);
        String chinese = "时间,温度(℃)\n2026-11-23 08:00,18.5\n";
        assertThat(LoggerFiles.read(chinese.getBytes(Charset.forName("GBK")), LATEST)
                        .readings())
                .hasSize(1);
        assertThat(LoggerFiles.read(("\uFEFF" + chinese).getBytes(StandardCharsets.UTF_16LE), LATEST)
                        .readings())
                .hasSize(1);
    }

    @Test
    void everyBadRowIsNamedWithItsLineAndNothingIsKept() {
        String file = GOOD + "2026-11-23 08:20,abc\n2026-11-31 08:30,18\n2026-11-23 08:40\n";
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(LoggerFileRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.BAD_ROWS);
            assertThat(refused.values()[0]).isEqualTo(3);
            assertThat(refused.values()[1].toString())
                    .contains("4: \"2026-11-23 08:20,abc\"", "5: \"2026-11-31", "6: \"2026-11-23 08:40\"");
        });
    }

    @Test
    void aTimeThatGoesBackOrStandsStillIsABadRow() {
        refused(Reason.BAD_ROWS, () -> read(GOOD + "2026-11-23 08:05,18.0\n"));
        refused(Reason.BAD_ROWS, () -> read(GOOD + "2026-11-23 08:10,18.0\n"));
    }

    @Test
    void aTableCutInItsLastRowIsRefused() {
        refused(Reason.BAD_ROWS, () -> read(GOOD + "2026-11-23 08"));
        refused(Reason.BAD_ROWS, () -> read(GOOD + "2026-11-23 08:20,"));
    }

    @Test
    void aReadingInTheFutureShowsAWrongClock() {
        refused(Reason.FUTURE_TIMES, () -> read(GOOD + "2026-11-23 12:00:01,18.0\n"));
        assertThat(read(GOOD + "2026-11-23 12:00:00,18.0\n").readings()).hasSize(3);
    }

    @Test
    void anEmptyAForeignAndABinaryFileAreToldApart() {
        refused(Reason.EMPTY, () -> read(""));
        refused(Reason.EMPTY, () -> read("  \n \n"));
        refused(Reason.EMPTY, () -> read("timestamp,temperature_c\n"));
        refused(Reason.UNKNOWN_FORM, () -> read("din,volume\nA9999,80\n"));
        refused(Reason.UNREADABLE, () -> LoggerFiles.read(new byte[] {'P', 'K', 3, 4, 0, 0}, LATEST));
        refused(Reason.TOO_LARGE, () -> LoggerFiles.read(new byte[6 * 1024 * 1024], LATEST));
    }

    @Test
    void fahrenheitIsRefusedRatherThanMisread() {
        refused(Reason.NOT_CELSIUS, () -> read(GOOD.replace("temperature_c", "temperature_f")));
        refused(Reason.NOT_CELSIUS, () -> read(TAG_HEAD.replace("unit: C", "unit: F") + TAG_DATA + SIGNATURE));
    }

    @Test
    void theMakersTextIsReadWithItsSerialAndEveryReading() {
        LoggerCurve curve = read(TAG_HEAD + TAG_DATA + SIGNATURE);
        assertThat(curve.form()).isEqualTo(LoggerCurve.Form.READINGS);
        assertThat(curve.serial()).isEqualTo("130599900001");
        assertThat(curve.readings())
                .extracting(reading -> reading.temperature().print())
                .containsExactly("18.5 °C", "19.0 °C");
    }

    @Test
    void withoutADataSectionTheDaysExtremesStand() {
        LoggerCurve curve = read(TAG_HEAD + SIGNATURE);
        assertThat(curve.form()).isEqualTo(LoggerCurve.Form.DAILY_EXTREMES);
        assertThat(curve.readings())
                .extracting(reading -> reading.temperature().print())
                .containsExactly("19.0 °C", "17.9 °C");
    }

    @Test
    void theMakersTextCutAnywhereBeforeItsSignatureIsRefused() {
        String whole = TAG_HEAD + TAG_DATA + SIGNATURE;
        int signature = whole.lastIndexOf("Sig: ");
        for (int cut = whole.indexOf("Hist:"); cut < signature + 20; cut += 7) {
            String part = whole.substring(0, cut);
            refused(Reason.TRUNCATED, () -> read(part));
        }
    }

    @Test
    void aDamagedRowOfTheMakersTextIsNamed() {
        refused(Reason.BAD_ROWS, () -> read(TAG_HEAD + TAG_DATA.replace("18.5", "1?.5") + SIGNATURE));
        refused(Reason.BAD_ROWS, () -> read(TAG_HEAD.replace("08:20", "--:--") + SIGNATURE));
    }

    private static LoggerCurve read(String text) {
        return LoggerFiles.read(text.getBytes(StandardCharsets.UTF_8), LATEST);
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(LoggerFileRefused.class, refused -> assertThat(refused.reason())
                .isEqualTo(reason));
    }
}
