package org.cordbank.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Repository of the versions of limits and catalogues. */
@ApplicationScoped
class LimitTables {
    private static final String LIMITS =
            "SELECT limit_key, scope, version, zh, en, unit, min_value, max_value, warn_min,"
                    + " warn_max, target, effective_from, source, approver FROM limits_limits";

    @PersistenceContext
    private EntityManager em;

    /** The limits in force on a day: of each key and scope the newest version begun, unless it is withdrawn. */
    List<Limit> inForce(LocalDate day) {
        List<?> rows = em.createNativeQuery(
                        LIMITS + " l WHERE effective_from <= ?1 AND version = (SELECT MAX(n.version)"
                                + " FROM limits_limits n WHERE n.limit_key = l.limit_key AND n.scope = l.scope"
                                + " AND n.effective_from <= ?1) AND (effective_to IS NULL OR effective_to > ?1)"
                                + " ORDER BY limit_key, scope")
                .setParameter(1, Date.valueOf(day))
                .getResultList();
        return limits(rows);
    }

    /** All versions of a key, newest first within each scope. */
    List<Limit> versions(String key) {
        List<?> rows = em.createNativeQuery(LIMITS + " WHERE limit_key = ?1 ORDER BY scope, version DESC")
                .setParameter(1, key)
                .getResultList();
        return limits(rows);
    }

    private static List<Limit> limits(List<?> rows) {
        return rows.stream().map(row -> limit((Object[]) row)).toList();
    }

    private static Limit limit(Object[] c) {
        return new Limit(
                (String) c[0],
                Scope.valueOf((String) c[1]),
                ((Number) c[2]).intValue(),
                (String) c[3],
                (String) c[4],
                c[5] == null ? "" : (String) c[5],
                plain(c[6]),
                plain(c[7]),
                plain(c[8]),
                plain(c[9]),
                plain(c[10]),
                ((Date) c[11]).toLocalDate(),
                (String) c[12],
                (String) c[13]);
    }

    /** Without trailing zeros, so that a sentence says 60 and not 60.0000. */
    private static BigDecimal plain(Object column) {
        if (column == null) {
            return null;
        }
        BigDecimal bare = ((BigDecimal) column).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    Optional<Integer> catalogueInForce(String name, LocalDate day) {
        Object version = em.createNativeQuery(
                        "SELECT MAX(version) FROM limits_catalogues WHERE name = ?1 AND effective_from <= ?2")
                .setParameter(1, name)
                .setParameter(2, Date.valueOf(day))
                .getSingleResult();
        return Optional.ofNullable((Number) version).map(Number::intValue);
    }

    List<Entry> entries(String name, int version) {
        List<?> rows = em.createNativeQuery("SELECT seq, code, content FROM limits_catalogue_entries"
                        + " WHERE name = ?1 AND version = ?2 ORDER BY seq")
                .setParameter(1, name)
                .setParameter(2, version)
                .getResultList();
        return rows.stream().map(row -> entry(name, version, (Object[]) row)).toList();
    }

    private static Entry entry(String name, int version, Object[] c) {
        Map<String, String> content = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader((String) c[2]))) {
            JsonObject json = reader.readObject();
            json.forEach((column, value) -> content.put(column, ((JsonString) value).getString()));
        }
        return new Entry(name, version, ((Number) c[0]).intValue(), (String) c[1], content);
    }
}
