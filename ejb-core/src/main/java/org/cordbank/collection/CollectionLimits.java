package org.cordbank.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordbank.kernel.Temperature;
import org.cordbank.kernel.Volume;
import org.cordbank.limits.Catalogues;
import org.cordbank.limits.Entry;
import org.cordbank.limits.Limit;
import org.cordbank.limits.Limits;
import org.cordbank.limits.Scope;
import org.cordbank.unit.ProductType;

/** The limits and checklists in force, in the words of this room. */
@ApplicationScoped
public class CollectionLimits {
    private static final long SECONDS_PER_HOUR = 3600;

    @Inject
    private Limits limits;

    @Inject
    private Catalogues catalogues;

    /** Checklists of this room. */
    public enum Checklist {
        COLLECTION("collection-checks"),
        RECEPTION("reception-checks");

        private final String catalogue;

        Checklist(String catalogue) {
            this.catalogue = catalogue;
        }
    }

    /** One line of a checklist in both languages. */
    public record Check(String code, String zh, String en, String hintZh, String hintEn) {
        public String name(Locale locale) {
            return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
        }

        public String hint(Locale locale) {
            return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? hintEn : hintZh;
        }
    }

    /**
     * The hours a unit may take from its collection.
     *
     * @param target what is aimed at on arrival
     * @param limit beyond it nothing is processed without an exception
     * @param reject beyond it nothing is processed at all
     */
    public record Hours(Duration target, Duration limit, Duration reject) {}

    /** The lines of a checklist in their order. */
    public List<Check> checks(Checklist list) {
        return catalogues.inForce(list.catalogue).stream()
                .map(entry -> new Check(
                        entry.code(), entry.text("zh"), entry.text("en"), entry.text("hint_zh"), entry.text("hint_en")))
                .toList();
    }

    /** Reasons for which the receiving room may set a unit aside, in their order. */
    public List<Check> rejectReasons() {
        return catalogues.inForce("reject-reasons").stream()
                .filter(entry -> entry.text("stage").equals("RECEPTION"))
                .map(CollectionLimits::reason)
                .toList();
    }

    private static Check reason(Entry entry) {
        return new Check(
                entry.code(), entry.text("zh"), entry.text("en"), entry.text("told_zh"), entry.text("told_en"));
    }

    /** True when the mother's temperature in labour counts as fever. */
    public boolean isFever(Temperature labour) {
        return labour.celsius().compareTo(limits.of("labour.temp", Scope.ANY).max()) > 0;
    }

    /** Empty when the volume can be; else the range of what can. */
    public Optional<String> possibleVolume(Volume volume) {
        return impossible("volume.collected.possible", volume.ml());
    }

    /** Empty when a mother can have this temperature; else the range of what can be. */
    public Optional<String> possibleBodyTemperature(Temperature labour) {
        return impossible("labour.temp.possible", labour.celsius());
    }

    /** Empty when a bag can weigh this, in g; else the range of what it can. */
    public Optional<String> possibleWeight(BigDecimal grams) {
        return impossible("reception.weight.possible", grams);
    }

    /** How long a bag may wait for the courier. */
    public Duration pickUpWithin() {
        return hours(limits.of("transport.pickup.hours", Scope.ANY).max());
    }

    public Hours hours(ProductType product) {
        Scope scope = Scope.valueOf(product.name());
        return new Hours(
                hours(limits.of("collect.to.arrival", scope).setting()),
                hours(limits.of("collect.to.process", scope).max()),
                hours(limits.of("collect.to.process.reject", scope).max()));
    }

    public int longestCertificateYears() {
        return limits.of("collector.certificate.years", Scope.ANY).max().intValueExact();
    }

    public int certificateNoticeDays() {
        return limits.of("collector.certificate.notice", Scope.ANY).setting().intValueExact();
    }

    private Optional<String> impossible(String key, BigDecimal value) {
        Limit limit = limits.of(key, Scope.ANY);
        return limit.judge(value) == Limit.Verdict.OUTSIDE
                ? Optional.of(plain(limit.min()) + "–" + plain(limit.max()) + " " + limit.unit())
                : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Duration hours(BigDecimal hours) {
        return Duration.ofSeconds(
                hours.multiply(BigDecimal.valueOf(SECONDS_PER_HOUR)).longValue());
    }
}
