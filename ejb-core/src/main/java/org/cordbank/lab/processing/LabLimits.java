package org.cordbank.lab.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.unit.ProductType;

/** The limits in force today as the laboratory reads them: for a product, else for any. */
@ApplicationScoped
public class LabLimits {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** One limit; a missing bound is open. */
    public record Limit(Range range, BigDecimal target) {}

    /** The limit for a product, or the one of any scope; {@code product} is null for what several units share. */
    public Optional<Limit> find(String key, ProductType product) {
        List<?> found = em.createNativeQuery(
                        "SELECT min_value, max_value, target FROM limits_limits WHERE limit_key = ?1"
                                + " AND scope IN ('ANY', ?2) AND effective_from <= ?3"
                                + " AND (effective_to IS NULL OR effective_to > ?3) ORDER BY scope = 'ANY', version DESC")
                .setParameter(1, key)
                .setParameter(2, product == null ? "ANY" : product.name())
                .setParameter(3, java.sql.Date.valueOf(LocalDate.now(clock)))
                .setMaxResults(1)
                .getResultList();
        return found.stream().map(row -> limit((Object[]) row)).findFirst();
    }

    private static Limit limit(Object[] c) {
        return new Limit(new Range(bare(c[0]), bare(c[1])), bare(c[2]));
    }

    static BigDecimal bare(Object column) {
        if (column == null) {
            return null;
        }
        BigDecimal bare = ((BigDecimal) column).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
