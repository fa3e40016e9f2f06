package org.cordbank.lab.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordbank.lab.processing.FieldKind;
import org.cordbank.lab.processing.LabLimits;
import org.cordbank.lab.processing.Range;
import org.cordbank.lab.processing.StepField;
import org.cordbank.lab.processing.StepField.Code;
import org.cordbank.lab.processing.StepField.Need;
import org.cordbank.lab.processing.StepField.OutOfLimit;
import org.cordbank.limits.Kept;
import org.cordbank.unit.ProductType;

/** Repository of the test catalogue's versions, read for a product with its limits put in. */
@ApplicationScoped
class AssayCatalogue {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private LabLimits limits;

    @Inject
    private Clock clock;

    private final Kept<Wanted, List<Assay>> catalogues = new Kept<>();

    /** The day counts, for a limit of another day may be another. */
    private record Wanted(int version, ProductType product, LocalDate day) {}

    int inForce() {
        Object version = em.createNativeQuery("SELECT MAX(version) FROM lab_test_template_versions"
                        + " WHERE status = 'EFFECTIVE' AND effective_from <= ?1")
                .setParameter(1, java.sql.Date.valueOf(LocalDate.now(clock)))
                .getSingleResult();
        if (version == null) {
            throw new TestRefused(TestRefused.Reason.NO_TEMPLATE);
        }
        return ((Number) version).intValue();
    }

    List<Assay> assays(int version, ProductType product) {
        return catalogues.of(
                new Wanted(version, product, LocalDate.now(clock)), wanted -> read(wanted.version(), wanted.product()));
    }

    private List<Assay> read(int version, ProductType product) {
        Map<String, List<TestField>> fields = fields(version, product);
        boolean family = product == ProductType.FAMILY;
        String side = family ? "family" : "public";
        List<Assay> assays = new ArrayList<>();
        for (Object found : em.createNativeQuery("SELECT seq, code, zh, en, specimen_zh, specimen_en, method_zh,"
                        + " method_en, tat_days, infectious, blocks_" + side + ", optional_family, " + side
                        + "_rule_zh, "
                        + side + "_rule_en FROM lab_test_templates WHERE template_version = ?1 ORDER BY seq")
                .setParameter(1, version)
                .getResultList()) {
            Object[] c = (Object[]) found;
            assays.add(new Assay(
                    ((Number) c[0]).intValue(),
                    text(c[1]),
                    text(c[2]),
                    text(c[3]),
                    text(c[4]),
                    text(c[5]),
                    text(c[6]),
                    text(c[7]),
                    ((Number) c[8]).intValue(),
                    truth(c[9]),
                    truth(c[10]),
                    family && truth(c[11]),
                    text(c[12]),
                    text(c[13]),
                    fields.getOrDefault(text(c[1]), List.of())));
        }
        return assays;
    }

    private Map<String, List<TestField>> fields(int version, ProductType product) {
        String side = product == ProductType.FAMILY ? "family" : "public";
        Map<String, List<TestField>> byTest = new HashMap<>();
        for (Object found : em.createNativeQuery("SELECT test_code, field_key, zh, en, unit, type, codes, required,"
                        + " impossible_min, impossible_max, limit_key, formula, " + side + "_passes, " + side
                        + "_reviews FROM lab_test_fields WHERE template_version = ?1 ORDER BY test_code, seq")
                .setParameter(1, version)
                .getResultList()) {
            Object[] c = (Object[]) found;
            StepField field = field(c, product);
            byTest.computeIfAbsent(text(c[0]), code -> new ArrayList<>())
                    .add(new TestField(field, list(c[12]), list(c[13])));
        }
        return byTest;
    }

    private StepField field(Object[] c, ProductType product) {
        String key = text(c[10]);
        Range limit = key.isEmpty()
                ? Range.ANY
                : limits.find(key, product).map(LabLimits.Limit::range).orElse(Range.ANY);
        return new StepField(
                text(c[1]),
                text(c[2]),
                text(c[3]),
                text(c[4]),
                FieldKind.valueOf(text(c[5])),
                Code.listOf(text(c[6])),
                truth(c[7]) ? Need.Y : Need.N,
                false,
                new Range(LabLimits.bare(c[8]), LabLimits.bare(c[9])),
                limit,
                Range.ANY,
                List.of(),
                text(c[11]),
                OutOfLimit.FAIL);
    }

    private static List<String> list(Object column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|"));
    }

    private static String text(Object column) {
        return column == null ? "" : column.toString();
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean yes ? yes : ((Number) column).intValue() != 0;
    }
}
