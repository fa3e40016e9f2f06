package org.cordbank.launcher;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Files a visitor of the demo needs at hand, made for the moment they are fetched. All values are invented.
 *
 * @param type media type
 */
record SampleFile(String name, String zh, String en, String type, byte[] content) {
    private static final DateTimeFormatter LOGGER_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private static final Duration LOGGED = Duration.ofHours(36);
    private static final Duration LOGGER_STEP = Duration.ofMinutes(5);

    /** The files by name, made for the bank's time {@code now}. */
    static Map<String, SampleFile> all(Instant now) {
        Map<String, SampleFile> files = new LinkedHashMap<>();
        add(files, csv("transport-ok.csv", "运输温度记录：合格", "Transport logger: within limits", logger(now, false)));
        add(files, csv("transport-too-warm.csv", "运输温度记录：超温", "Transport logger: too warm", logger(now, true)));
        add(files, csv("freezing-curve-ok.csv", "程控降温曲线：合格", "Freezing curve: accepted", FreezingCurve.good(now)));
        add(files, csv("freezing-curve-failed.csv", "程控降温曲线：不合格", "Freezing curve: failed", FreezingCurve.bad(now)));
        add(files, csv("step-values.csv", "制备步骤的样例值", "Sample values of the preparation steps", SampleNumbers.steps()));
        add(files, csv("test-values.csv", "15 项检测的样例值", "Sample values of the 15 tests", SampleNumbers.tests()));
        add(
                files,
                new SampleFile(
                        "prenatal-results.pdf",
                        "产前检查结果（PDF，虚构）",
                        "Prenatal results (PDF, invented)",
                        "application/pdf",
                        SamplePdf.of(
                                "SAMPLE - prenatal results (invented)",
                                "Mother: sample person, fictitious",
                                "HBsAg negative    anti-HCV negative",
                                "anti-HIV 1/2 negative    syphilis TPPA negative",
                                "Blood group A, RhD positive",
                                "Issued by: sample hospital, fictitious")));
        return files;
    }

    private static void add(Map<String, SampleFile> files, SampleFile file) {
        files.put(file.name, file);
    }

    private static SampleFile csv(String name, String zh, String en, String lines) {
        return new SampleFile(name, zh, en, "text/csv;charset=UTF-8", lines.getBytes(StandardCharsets.UTF_8));
    }

    /** A day and a half up to now, so that it covers a journey made during the visit; a logger knows no later reading. */
    private static String logger(Instant now, boolean warm) {
        StringBuilder lines = new StringBuilder("timestamp,temperature_c\n");
        int step = 0;
        for (Instant at = now.minus(LOGGED).truncatedTo(ChronoUnit.MINUTES);
                !at.isAfter(now);
                at = at.plus(LOGGER_STEP)) {
            double celsius = 15.0 + 2.5 * Math.sin(step / 17.0) + 0.3 * Math.sin(step * 1.7);
            if (warm && at.isAfter(now.minus(Duration.ofMinutes(90)))) {
                celsius = 31.4 + 0.4 * Math.sin(step * 1.3);
            }
            lines.append(LOGGER_TIME.format(at))
                    .append(',')
                    .append(String.format(Locale.ROOT, "%.1f", celsius))
                    .append('\n');
            step++;
        }
        return lines.toString();
    }
}
