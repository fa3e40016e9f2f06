package org.cordbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The settings of sign-in (table {@code identity_rules}), read at most once a minute. */
@ApplicationScoped
class IdentityRules {
    private static final long FRESH_NANOS = TimeUnit.MINUTES.toNanos(1);

    @PersistenceContext
    private EntityManager em;

    private volatile Map<String, Integer> values = Map.of();
    private volatile long readAt;

    int value(String name) {
        if (values.isEmpty() || System.nanoTime() - readAt > FRESH_NANOS) {
            List<?> rows = em.createNativeQuery("SELECT name, value FROM identity_rules")
                    .getResultList();
            values = rows.stream()
                    .map(Object[].class::cast)
                    .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
            readAt = System.nanoTime();
        }
        Integer value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("identity_rules has no row " + name);
        }
        return value;
    }
}
