package org.cordbank.lab.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordbank.lab.processing.StepField.Code;
import org.cordbank.lab.processing.StepField.Need;
import org.cordbank.lab.processing.StepField.OutOfLimit;
import org.cordbank.limits.Kept;
import org.cordbank.unit.ProductType;

/** Repository of the step catalogue's versions, with the limits of the limits table put in for a product. */
@ApplicationScoped
class StepTemplates {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private LabLimits limits;

    @Inject
    private Clock clock;

    private final Kept<Wanted, Catalogue> catalogues = new Kept<>();

    /** The day counts, for a limit of another day may be another. */
    private record Wanted(int version, ProductType product, LocalDate day) {}

    /** The version in force today; refuses when the bank has none. */
    int inForce() {
        Object version = em.createNativeQuery("SELECT MAX(version) FROM lab_step_template_versions"
                        + " WHERE status = 'EFFECTIVE' AND effective_from <= ?1")
                .setParameter(1, java.sql.Date.valueOf(LocalDate.now(clock)))
                .getSingleResult();
        if (version == null) {
            throw new StepRefused(StepRefused.Reason.NO_TEMPLATE);
        }
        return ((Number) version).intValue();
    }

    /** A version for a product; shared steps are read with no product (null) and carry limits of any scope only. */
    Catalogue catalogue(int version, ProductType product) {
        return catalogues.of(
                new Wanted(version, product, LocalDate.now(clock)), wanted -> read(wanted.version(), wanted.product()));
    }

    private Catalogue read(int version, ProductType product) {
        Map<String, List<StepField>> fields = fields(version, product);
        List<Step> steps = new ArrayList<>();
        for (Object found : em.createNativeQuery(
                        "SELECT code, seq, phase, phase_zh, phase_en, zh, en, scope, role, sign, critical,"
                                + " instruction_zh, instruction_en, limit_zh, limit_en FROM lab_step_templates"
                                + " WHERE template_version = ?1 ORDER BY seq")
                .setParameter(1, version)
                .getResultList()) {
            steps.add(step((Object[]) found, fields));
        }
        if (steps.isEmpty()) {
            throw new StepRefused(StepRefused.Reason.NO_TEMPLATE);
        }
        return new Catalogue(version, steps);
    }

    /** What labels call the product at a stage today; empty when the bank has not said. */
    Optional<String> productCode(String stage) {
        List<?> found = em.createNativeQuery(
                        "SELECT code FROM lab_product_codes WHERE stage = ?1 AND effective_from <= ?2"
                                + " ORDER BY effective_from DESC")
                .setParameter(1, stage)
                .setParameter(2, java.sql.Date.valueOf(LocalDate.now(clock)))
                .setMaxResults(1)
                .getResultList();
        return found.stream().map(StepTemplates::text).findFirst();
    }

    private static Step step(Object[] c, Map<String, List<StepField>> fields) {
        String code = text(c[0]);
        return new Step(
                ((Number) c[1]).intValue(),
                code,
                text(c[2]),
                text(c[3]),
                text(c[4]),
                text(c[5]),
                text(c[6]),
                StepScope.valueOf(text(c[7])),
                text(c[8]),
                Step.Signs.of(text(c[9])),
                truth(c[10]),
                text(c[11]),
                text(c[12]),
                text(c[13]),
                text(c[14]),
                fields.getOrDefault(code, List.of()));
    }

    private Map<String, List<StepField>> fields(int version, ProductType product) {
        Map<String, List<StepField>> byStep = new LinkedHashMap<>();
        String scope = product == null ? "ANY" : product.name();
        for (Object found : em.createNativeQuery(
                        "SELECT step_code, field_key, zh, en, unit, type, codes, required, many,"
                                + " impossible_min, impossible_max, limit_min, limit_max, equals_value, limit_key, formula, outcome"
                                + " FROM lab_step_fields WHERE template_version = ?1 AND scope IN ('ANY', ?2)"
                                + " ORDER BY step_code, seq")
                .setParameter(1, version)
                .setParameter(2, scope)
                .getResultList()) {
            Object[] c = (Object[]) found;
            byStep.computeIfAbsent(text(c[0]), code -> new ArrayList<>()).add(field(c, product));
        }
        return byStep;
    }

    private StepField field(Object[] c, ProductType product) {
        String equals = text(c[13]);
        return new StepField(
                text(c[1]),
                text(c[2]),
                text(c[3]),
                text(c[4]),
                FieldKind.valueOf(text(c[5])),
                Code.listOf(text(c[6])),
                Need.valueOf(text(c[7])),
                truth(c[8]),
                range(c[9], c[10]),
                limit(c, product, ""),
                text(c[14]).isEmpty() ? Range.ANY : limit(c, product, ".reject"),
                equals.isEmpty() ? List.of() : Arrays.asList(equals.split("\\|")),
                text(c[15]),
                OutOfLimit.valueOf(text(c[16])));
    }

    private Range limit(Object[] c, ProductType product, String suffix) {
        String key = text(c[14]);
        if (key.isEmpty()) {
            return range(c[11], c[12]);
        }
        return limits.find(key + suffix, product).map(LabLimits.Limit::range).orElse(Range.ANY);
    }

    private static Range range(Object min, Object max) {
        return new Range(LabLimits.bare(min), LabLimits.bare(max));
    }

    private static String text(Object column) {
        return column == null ? "" : column.toString();
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean yes ? yes : ((Number) column).intValue() != 0;
    }
}
