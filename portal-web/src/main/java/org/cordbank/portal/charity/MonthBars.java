package org.cordbank.portal.charity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cordbank.charity.fund.FundMonth;
import org.cordbank.kernel.Money;

/** Where the bars of a fund's months stand on a drawing of 360 by 220 units: two for each month. */
public record MonthBars(List<FundMonth> months) {
    private static final double LEFT = 64;
    private static final double RIGHT = 352;
    private static final double TOP = 12;
    private static final double BOTTOM = 184;
    private static final double BAR_PART = 0.36;
    private static final int LINES = 4;

    /** One bar. */
    public record Bar(double x, double y, double width, double height) {}

    /** A month's name under its bars. */
    public record Name(double x, String label) {}

    /** A grid line and the amount written at it. */
    public record Line(double y, String label) {}

    public List<Bar> getReceived() {
        return bars(0.1, FundMonth::received);
    }

    public List<Bar> getSpent() {
        return bars(0.1 + BAR_PART, FundMonth::spent);
    }

    public List<Name> getNames() {
        return IntStream.range(0, months.size())
                .mapToObj(i -> new Name(
                        LEFT + room() * (i + 0.5),
                        months.get(i).month().toString().substring(2)))
                .toList();
    }

    public List<Line> getLines() {
        return IntStream.rangeClosed(0, LINES)
                .mapToObj(i -> new Line(
                        BOTTOM - (BOTTOM - TOP) * i / LINES,
                        String.format(Locale.ROOT, "%,d", Math.round(top() * i / LINES))))
                .toList();
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    /** The latest month. */
    public FundMonth getLatest() {
        return months.get(months.size() - 1);
    }

    private List<Bar> bars(double from, java.util.function.Function<FundMonth, Money> amount) {
        return IntStream.range(0, months.size())
                .mapToObj(i -> {
                    double height =
                            (BOTTOM - TOP) * amount.apply(months.get(i)).yuan().doubleValue() / top();
                    return new Bar(LEFT + room() * (i + from), BOTTOM - height, room() * BAR_PART, height);
                })
                .toList();
    }

    private double room() {
        return (RIGHT - LEFT) / Math.max(1, months.size());
    }

    /** The highest amount, rounded up to its leading digit so that the lines bear round numbers. */
    private double top() {
        double most = months.stream()
                .flatMap(month -> java.util.stream.Stream.of(month.received(), month.spent()))
                .map(Money::yuan)
                .max(BigDecimal::compareTo)
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
        if (most <= LINES) {
            return LINES;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(most)));
        return Math.ceil(most / unit) * unit;
    }
}
