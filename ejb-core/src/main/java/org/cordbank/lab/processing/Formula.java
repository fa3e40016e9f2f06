package org.cordbank.lab.processing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A computed field's formula as the catalogue writes it: one function with its arguments, for example
 * {@code tnc(wbc_mean,B14.content_volume)}. An argument is a field of the same step, a field of another step
 * ({@code B13.gross}), a fact of the unit ({@code @collected_at}) or the target of a limit ({@code #blood.density}).
 *
 * <p>Sources: net volume and total nucleated cells as in the step catalogue; coefficient of variation of two counts is
 * their sample standard deviation over their mean.
 */
public record Formula(String function, List<String> arguments) {
    private static final int SCALE = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long SECONDS_PER_MINUTE = 60;
    private static final long SECONDS_PER_HOUR = 3600;

    /** Where a formula finds its arguments; a missing one is empty. */
    public interface Given {
        /** The value an argument names. */
        Optional<String> value(String argument);

        /** Whole days until the qualification, calibration or lot named by the argument's value is over; negative after. */
        default Optional<BigDecimal> daysLeft(String function, String argument) {
            return Optional.empty();
        }

        /** Whether every lot named by the argument's value is released. */
        default Optional<Boolean> released(String argument) {
            return Optional.empty();
        }
    }

    /**
     * A worked-out value.
     *
     * @param working the formula with its numbers, as shown beside the value; empty where the value is looked up
     */
    public record Result(String value, String working) {}

    public static Formula of(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        if (open < 1 || close != text.length() - 1) {
            throw new IllegalArgumentException("Not a formula: " + text);
        }
        List<String> arguments = Arrays.stream(text.substring(open + 1, close).split(","))
                .map(String::strip)
                .toList();
        return new Formula(text.substring(0, open).strip(), arguments);
    }

    /** Works it out; empty when an argument is still missing. */
    public Optional<Result> work(Given given) {
        return switch (function) {
            case "fact", "value" -> given.value(arguments.get(0)).map(v -> new Result(v, ""));
            case "target" -> given.value(arguments.get(0)).map(v -> new Result(plain(new BigDecimal(v)), ""));
            case "minutes_between" -> between(given, SECONDS_PER_MINUTE, "min");
            case "hours_between" -> between(given, SECONDS_PER_HOUR, "h");
            case "qualification_days", "calibration_days", "expiry_days" ->
                given.daysLeft(function, arguments.get(0)).map(days -> new Result(days.toPlainString(), ""));
            case "released" -> given.released(arguments.get(0)).map(yes -> new Result(yes ? "Y" : "N", ""));
            case "all_equal" -> allEqual(given);
            case "cmv_active" -> cmvActive(given);
            case "count" -> given.value(arguments.get(0)).map(v -> new Result(String.valueOf(v.split(",").length), ""));
            default -> arithmetic(given);
        };
    }

    private Optional<Result> between(Given given, long secondsPerUnit, String unit) {
        Optional<String> from = given.value(arguments.get(0));
        Optional<String> to = given.value(arguments.get(1));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        long seconds = Duration.between(Instant.parse(from.get()), Instant.parse(to.get()))
                .getSeconds();
        BigDecimal length =
                BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(secondsPerUnit), SCALE, RoundingMode.HALF_UP);
        return Optional.of(new Result(plain(length), "Δt = " + plain(length) + " " + unit));
    }

    /** Active infection: IgM found and the reflex test for viral DNA in cord blood not clear of it. */
    private Optional<Result> cmvActive(Given given) {
        Optional<String> igm = given.value(arguments.get(0));
        Optional<String> dna = given.value(arguments.get(1));
        if (igm.isEmpty() || dna.isEmpty()) {
            return Optional.empty();
        }
        boolean active = igm.get().equals("POS") && !dna.get().equals("ND");
        return Optional.of(new Result(active ? "Y" : "N", ""));
    }

    private Optional<Result> allEqual(Given given) {
        List<Optional<String>> values = arguments.stream().map(given::value).toList();
        if (values.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        boolean same = values.stream().distinct().count() == 1;
        return Optional.of(new Result(same ? "Y" : "N", ""));
    }

    private Optional<Result> arithmetic(Given given) {
        List<Optional<BigDecimal>> read =
                arguments.stream().map(a -> given.value(a).map(BigDecimal::new)).toList();
        if (read.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        BigDecimal[] a = read.stream().map(Optional::get).toArray(BigDecimal[]::new);
        Term term = term(a);
        if (term.value() == null) {
            return Optional.empty();
        }
        String value = plain(term.value().setScale(SCALE, RoundingMode.HALF_UP));
        return Optional.of(new Result(value, term.text() + " = " + value));
    }

    private record Term(BigDecimal value, String text) {}

    private Term term(BigDecimal... a) {
        MathContext exact = MathContext.DECIMAL64;
        return switch (function) {
            case "sum" -> new Term(a[0].add(a[1]), a[0] + " + " + a[1]);
            case "difference" -> new Term(a[0].subtract(a[1]), a[0] + " − " + a[1]);
            case "balance" -> new Term(a[0].subtract(a[1]).subtract(a[2]), a[0] + " − " + a[1] + " − " + a[2]);
            case "quotient" -> new Term(over(a[0], a[1]), a[0] + " ÷ " + a[1]);
            case "mean" -> new Term(over(a[0].add(a[1]), BigDecimal.valueOf(2)), "(" + a[0] + " + " + a[1] + ") ÷ 2");
            case "percent" -> new Term(over(a[0].multiply(HUNDRED), a[1]), "100 × " + a[0] + " ÷ " + a[1]);
            case "tnc" -> new Term(over(a[0].multiply(a[1]), HUNDRED), a[0] + " × " + a[1] + " ÷ 100");
            case "cd34" ->
                new Term(over(a[0].multiply(a[1]), BigDecimal.valueOf(1000)), a[0] + " × " + a[1] + " ÷ 1000");
            case "share" -> new Term(over(a[0].multiply(a[1]), HUNDRED), a[0] + " × " + a[1] + " ÷ 100");
            // Colonies stand in units of 10^5, CD34+ cells in units of 10^6.
            case "cfu_per_cd34" ->
                new Term(over(a[0].multiply(BigDecimal.TEN), a[1]), "100 × " + a[0] + " × 10⁵ ÷ (" + a[1] + " × 10⁶)");
            case "weight_to_volume" ->
                new Term(over(a[0].subtract(a[1]), a[2]), "(" + a[0] + " − " + a[1] + ") ÷ " + a[2]);
            case "dilution" ->
                new Term(
                        over(a[0].multiply(a[1]), a[1].add(a[2])),
                        a[0] + " × " + a[1] + " ÷ (" + a[1] + " + " + a[2] + ")");
            case "cv_percent" -> {
                BigDecimal mean = over(a[0].add(a[1]), BigDecimal.valueOf(2));
                BigDecimal deviation =
                        a[0].subtract(a[1]).abs().divide(BigDecimal.valueOf(2).sqrt(exact), exact);
                yield new Term(
                        mean == null ? null : over(deviation.multiply(HUNDRED), mean),
                        "100 × SD(" + a[0] + ", " + a[1] + ") ÷ mean");
            }
            default -> throw new IllegalStateException("The catalogue uses an unknown function: " + function);
        };
    }

    /** Null when divided by zero: then there is no value, as when an argument is missing. */
    private static BigDecimal over(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0 ? null : dividend.divide(divisor, MathContext.DECIMAL64);
    }

    private static String plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
