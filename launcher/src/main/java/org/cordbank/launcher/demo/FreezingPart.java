package org.cordbank.launcher.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Controlled-rate freezing: a run per batch, what was loaded, its curve within the limits, the verdict. */
final class FreezingPart implements DemoPart {
    /** The limits the curves were held against: defaults of the catalogue. */
    private static final String LIMITS = "{\"from\":4.0,\"to\":-40.0,\"slowest\":-0.5,\"fastest\":-1.5,\"window\":2.0,"
            + "\"plateau\":5.0,\"end\":-80.0,\"warmest\":60.0,\"rows\":30}";

    @Override
    public Map<String, Integer> numbers() {
        return Map.of("lab_freezing_runs_seq", 1);
    }

    @Override
    public List<Sheet> sheets(World world) {
        return List.of(
                Sheet.ofDays(
                        "lab_freezing_runs",
                        "id,version,number,site_id,equipment_no,program_version,state,opened_at,opened_by,opened_by_name,"
                                + "curve_revision",
                        FreezingPart::runs),
                Sheet.ofLives(
                        "lab_freezing_loads",
                        "unit_id,run_id,slot,loaded_at,loaded_by_name,verifier_name",
                        FreezingPart::load),
                Sheet.ofDays(
                        "lab_freezing_curves",
                        "run_id,revision,sha256,file_name,points,within_limits,limits_json,imported_at,imported_by_name",
                        FreezingPart::curves),
                Sheet.ofDays(
                        "lab_freezing_verdicts",
                        "run_id,seq,accepted,reason,given_at,given_by,given_by_name",
                        FreezingPart::verdicts));
    }

    static long runId(Batch batch) {
        return batch.lives().get(0).number("lab_freezing_runs_seq");
    }

    private static List<Batch> runs(Day day) {
        return day.batches().stream().filter(Batch::freezes).toList();
    }

    private static Person technician(Batch batch) {
        return batch.lives()
                .get(0)
                .world()
                .people()
                .of("LAB_TECHNICIAN", batch.lives().get(0));
    }

    private static void runs(Day day, Row row) {
        for (Batch batch : runs(day)) {
            row.with(runId(batch))
                    .with(4)
                    .raw(Measured.runNumber(batch))
                    .with(1)
                    .raw(Supplies.equipment("CRF"))
                    .with(1);
            row.raw("ACCEPTED")
                    .at(batch.step(52, 0))
                    .who(technician(batch))
                    .with(1)
                    .end();
        }
    }

    private static void load(Life life, Row row) {
        if (life.reaches(life.loaded())) {
            row.with(life.unitId())
                    .with(runId(life.batch()))
                    .with(life.place() + 1)
                    .at(life.loaded());
            row.with(technician(life.batch()).name());
            row.with(life.world()
                            .people()
                            .of("VERIFIER", life.batch().lives().get(0))
                            .name())
                    .end();
        }
    }

    private static void curves(Day day, Row row) {
        for (Batch batch : runs(day)) {
            String points = curve(runId(batch));
            row.with(runId(batch))
                    .with(1)
                    .raw(sha256(points))
                    .raw("CRF-" + runId(batch) + ".csv")
                    .with(points);
            row.with(true)
                    .with(LIMITS)
                    .at(batch.frozen() - Moment.MINUTE)
                    .with(technician(batch).name())
                    .end();
        }
    }

    private static void verdicts(Day day, Row row) {
        for (Batch batch : runs(day)) {
            row.with(runId(batch)).with(1).with(true).with("曲线符合程序，平台期正常").at(batch.frozen());
            row.who(technician(batch)).end();
        }
    }

    /** A log within every limit, as the freezer would write it, six decimals at most; {@code salt} makes each run's its own. */
    private static String curve(long salt) {
        StringBuilder log = new StringBuilder("time_min,chamber_c,sample_c\n");
        double sample = 4.4 + salt % 90_000 / 1_000_000.0;
        double apart = 2 + salt / 90_000 % 1_000 / 10_000.0;
        double time = 0;
        while (sample > -90) {
            double chamber = time >= 10 && time < 11.5 ? -40 : time >= 11.5 && time < 15 ? -12 : sample - apart;
            point(log, time, chamber, sample);
            boolean plateau = time >= 11.5 && time < 14.5;
            double fall = plateau ? 0 : sample > -41 ? 0.5 : 5;
            sample += time == 11.5 ? 3 : time == 14.5 ? -3.5 : -fall;
            time += 0.5;
        }
        point(log, time, -90, -90.2);
        return log.toString();
    }

    private static void point(StringBuilder log, double time, double chamber, double sample) {
        log.append(String.format(Locale.ROOT, "%.1f,%.4f,%.6f\n", time, chamber, sample));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
