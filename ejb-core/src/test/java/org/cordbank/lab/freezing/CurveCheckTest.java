package org.cordbank.lab.freezing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.lab.freezing.BadRow.Problem;
import org.cordbank.lab.freezing.CurveFinding.Criterion;
import org.junit.jupiter.api.Test;

class CurveCheckTest {
    private static final CurveLimits LIMITS = new CurveLimits(4, -40, -0.5, -1.5, 1, 5, -80, 60, 20);

    /** A run every half minute: {@code rate} per minute, heat of fusion of {@code plateauMin} at -7, then -10 to {@code endC}. */
    private static List<CurvePoint> run(double rate, double plateauMin, double endC) {
        List<CurvePoint> points = new ArrayList<>();
        double time = 0;
        double sample = 5;
        while (sample > -7) {
            points.add(new CurvePoint(time, sample - 2, sample));
            time += 0.5;
            sample += rate / 2;
        }
        double coldest = sample;
        points.add(new CurvePoint(time, sample - 2, sample));
        double begun = time;
        while (plateauMin > 0 && time + 0.5 < begun + plateauMin) {
            time += 0.5;
            points.add(new CurvePoint(time, -12, coldest + 3));
        }
        while (sample > -40.5) {
            time += 0.5;
            sample += rate / 2;
            points.add(new CurvePoint(time, sample - 2, sample));
        }
        while (sample > endC) {
            time += 0.5;
            sample = Math.max(endC, sample - 5);
            points.add(new CurvePoint(time, sample - 4, sample));
        }
        return points;
    }

    private static List<Criterion> missed(List<CurvePoint> points) {
        return CurveCheck.of(points, LIMITS).stream()
                .filter(finding -> !finding.met())
                .map(CurveFinding::criterion)
                .distinct()
                .toList();
    }

    @Test
    void oneDegreeAMinuteWithAShortPlateauStandsInEveryLimit() {
        assertThat(missed(run(-1, 3, -90))).isEmpty();
        assertThat(CurveCheck.of(run(-1, 3, -90), LIMITS))
                .extracting(CurveFinding::criterion)
                .containsExactly(Criterion.COVERAGE, Criterion.RATE, Criterion.PLATEAU, Criterion.END);
    }

    @Test
    void theRateMayTouchItsLimitsAndNotPassThem() {
        assertThat(missed(run(-0.5, 0, -90))).isEmpty();
        assertThat(missed(run(-1.5, 0, -90))).isEmpty();
        assertThat(missed(run(-0.48, 0, -90))).containsExactly(Criterion.RATE);
        assertThat(missed(run(-1.52, 0, -90))).containsExactly(Criterion.RATE);
    }

    @Test
    void aPlateauOfMoreThanFiveMinutesIsOutOfLimit() {
        assertThat(missed(run(-1, 5, -90))).isEmpty();
        assertThat(missed(run(-1, 6.5, -90))).containsExactly(Criterion.PLATEAU);
    }

    @Test
    void theEndHasToBeColdEnough() {
        assertThat(missed(run(-1, 3, -80))).isEmpty();
        assertThat(missed(run(-1, 3, -79.9))).containsExactly(Criterion.END);
    }

    @Test
    void aCurveCutShortDoesNotCoverTheWindow() {
        List<CurvePoint> whole = run(-1, 3, -90);
        List<CurvePoint> cut = whole.subList(0, 60);
        assertThat(cut.get(59).sampleC()).isGreaterThan(-40);
        assertThat(missed(cut)).contains(Criterion.COVERAGE, Criterion.END);
    }

    @Test
    void aCurveThatStartsTooColdDoesNotCoverTheWindow() {
        List<CurvePoint> whole = run(-1, 3, -90);
        assertThat(missed(whole.subList(10, whole.size()))).contains(Criterion.COVERAGE);
    }

    @Test
    void aTremblingProbeDoesNotHideThePlateau() {
        List<CurvePoint> points = run(-1, 4, -90);
        CurvePoint third = points.get(3);
        points.set(
                3,
                new CurvePoint(third.timeMin(), third.chamberC(), points.get(2).sampleC() + 0.01));
        assertThat(CurveCheck.of(points, LIMITS).stream()
                        .filter(f -> f.criterion() == Criterion.PLATEAU)
                        .findFirst()
                        .orElseThrow()
                        .value())
                .isGreaterThan(3);
    }

    @Test
    void aFileIsReadWithOrWithoutByteOrderMark() {
        String text = csv(run(-1, 3, -90));
        assertThat(read(text).bad()).isEmpty();
        assertThat(read("\uFEFF" + text).points()).hasSameSizeAs(run(-1, 3, -90));
    }

    @Test
    void everyBadLineIsNamedAndNothingIsKept() {
        String text = csv(run(-1, 3, -90))
                .replaceFirst("(?m)^1\\.0,.*$", "1.0,abc,4.0")
                .replaceFirst("(?m)^2\\.0,.*$", "2.0,999,3.0");
        CurveFile file = read(text);
        assertThat(file.points()).isEmpty();
        assertThat(file.bad())
                .containsExactly(
                        new BadRow(4, Problem.NOT_A_NUMBER, "chamber_c", "abc"),
                        new BadRow(6, Problem.IMPOSSIBLE, "chamber_c", "999"));
    }

    @Test
    void aFileCutInTheMiddleOfALineIsRefused() {
        String text = csv(run(-1, 3, -90));
        String cut = text.substring(0, text.lastIndexOf(','));
        CurveFile file = read(cut);
        assertThat(file.points()).isEmpty();
        assertThat(file.bad()).extracting(BadRow::problem).containsExactly(Problem.COLUMNS);
    }

    @Test
    void timeThatStandsStillOrRunsBackIsNamed() {
        String text = csv(run(-1, 3, -90)).replaceFirst("(?m)^3\\.0,", "2.5,");
        assertThat(read(text).bad()).extracting(BadRow::problem).containsExactly(Problem.TIME_NOT_RISING);
    }

    @Test
    void anEmptyFileAForeignHeaderAndAHandfulOfRowsAreNoCurve() {
        assertThat(read("").bad()).extracting(BadRow::problem).contains(Problem.HEADER);
        assertThat(read("a,b,c\n1,2,3\n").bad()).extracting(BadRow::problem).contains(Problem.HEADER);
        assertThat(read("time_min,chamber_c,sample_c\n0,4,4\n1,3,3\n").bad())
                .extracting(BadRow::problem)
                .containsExactly(Problem.TOO_FEW_ROWS);
    }

    private static CurveFile read(String text) {
        return CurveFile.read(text.getBytes(StandardCharsets.UTF_8), LIMITS);
    }

    private static String csv(List<CurvePoint> points) {
        StringBuilder text = new StringBuilder("time_min,chamber_c,sample_c\n");
        points.forEach(p -> text.append(p.timeMin())
                .append(',')
                .append(p.chamberC())
                .append(',')
                .append(String.format("%.3f", p.sampleC()))
                .append('\n'));
        return text.toString();
    }
}
