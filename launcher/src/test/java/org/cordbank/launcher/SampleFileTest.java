package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample files show what their names promise")
class SampleFileTest {
    private static final Map<String, SampleFile> FILES = SampleFile.all(Instant.parse("2026-11-23T04:00:00Z"));

    @Test
    void theGoodJourneyStaysCoolAndTheBadOneDoesNot() {
        assertThat(warmest("transport-ok.csv")).isLessThan(24);
        assertThat(warmest("transport-too-warm.csv")).isGreaterThan(30);
    }

    @Test
    void aLoggerFileCoversTheDayBeforeInShanghaiTime() {
        List<String> rows = rows("transport-ok.csv");
        assertThat(rows.get(0)).startsWith("2026-11-22 00:00:00,");
        assertThat(rows.get(rows.size() - 1)).startsWith("2026-11-23 12:00:00,");
    }

    @Test
    void theGoodCurveKeepsItsRateAndThePlateauIsShort() {
        assertThat(minutesBetween("freezing-curve-ok.csv")).isLessThanOrEqualTo(5);
        assertThat(fastestBetweenPlateauAndMinus40("freezing-curve-ok.csv")).isGreaterThanOrEqualTo(-1.5);
    }

    @Test
    void theFailedCurveBreaksBoth() {
        assertThat(minutesBetween("freezing-curve-failed.csv")).isGreaterThan(5);
        assertThat(fastestBetweenPlateauAndMinus40("freezing-curve-failed.csv")).isLessThan(-1.5);
    }

    @Test
    void theStepsCanBeTypedAsTheyStand() {
        List<String> rows = rows("step-values.csv");
        assertThat(rows).hasSizeGreaterThan(100).noneMatch(row -> row.contains("{"));
        assertThat(rows).anyMatch(row -> row.contains("DEMO-BSC"));
        assertThat(rows("test-values.csv")).anyMatch(row -> row.startsWith("T15,"));
        assertThat(SampleNumbers.lots()).contains("DEMO-KIT", "DEMO-DMSO");
        assertThat(SampleNumbers.equipment()).contains("DEMO-CRF");
    }

    @Test
    void thePdfNamesWhereItsObjectsStand() {
        String pdf = new String(FILES.get("prenatal-results.pdf").content(), StandardCharsets.US_ASCII);
        int table = pdf.indexOf("xref\n");
        assertThat(pdf).contains("startxref\n" + table + "\n");
        int first = Integer.parseInt(
                pdf.substring(table).lines().skip(3).findFirst().orElseThrow().substring(0, 10));
        assertThat(pdf.substring(first)).startsWith("1 0 obj");
    }

    private static List<String> rows(String name) {
        return new String(FILES.get(name).content(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
    }

    private static double warmest(String name) {
        return rows(name).stream()
                .mapToDouble(row -> Double.parseDouble(row.split(",")[1]))
                .max()
                .orElseThrow();
    }

    private static List<double[]> points(String name) {
        return rows(name).stream()
                .map(row -> Arrays.stream(row.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
    }

    /** Minutes from the coldest point before the sample warms until it is colder than that again. */
    private static double minutesBetween(String name) {
        List<double[]> points = points(name);
        int warms = warms(points);
        double coldest = points.get(warms - 1)[2];
        int colder = warms;
        while (points.get(colder)[2] >= coldest) {
            colder++;
        }
        return points.get(colder)[0] - points.get(warms - 1)[0];
    }

    private static int warms(List<double[]> points) {
        int at = 1;
        while (points.get(at)[2] <= points.get(at - 1)[2]) {
            at++;
        }
        return at;
    }

    private static double fastestBetweenPlateauAndMinus40(String name) {
        List<double[]> points = points(name);
        double fastest = 0;
        for (int i = warms(points) + 1; points.get(i)[2] >= -40 && points.get(i - 1)[2] > -40; i++) {
            double rate = (points.get(i)[2] - points.get(i - 1)[2]) / (points.get(i)[0] - points.get(i - 1)[0]);
            fastest = Math.min(fastest, rate);
        }
        return fastest;
    }
}
