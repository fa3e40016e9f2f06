package org.cordbank.lab.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.cordbank.limits.Limits;
import org.cordbank.limits.Scope;
import org.cordbank.unit.ProductType;

/** The limits in force today as the laboratory reads them: for a product, else for any. */
@ApplicationScoped
public class LabLimits {
    @Inject
    private Limits limits;

    /** One limit; a missing bound is open. */
    public record Limit(Range range, BigDecimal target) {}

    /** The limit for a product, or the one of any scope; {@code product} is null for what several units share. */
    public Optional<Limit> find(String key, ProductType product) {
        Scope scope = product == null ? Scope.ANY : Scope.valueOf(product.name());
        return limits.find(key, scope)
                .map(limit -> new Limit(new Range(bare(limit.min()), bare(limit.max())), bare(limit.target())));
    }

    /** A number of a reference table without its trailing zeros; null stays null. */
    public static BigDecimal bare(Object column) {
        if (column == null) {
            return null;
        }
        BigDecimal bare = ((BigDecimal) column).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
