package org.cordbank.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The public face keeps to its rooms")
class PortalFencesTest {
    private static final String[] FORBIDDEN = {
        "org.cordbank.lab..",
        "org.cordbank.storage..",
        "org.cordbank.coldchain..",
        "org.cordbank.collection..",
        "org.cordbank.quality..",
        "org.cordbank.release..",
        "org.cordbank.clinical..",
        "org.cordbank.research..",
        "org.cordbank.ledger.."
    };

    private static final Map<String, ArchRule> FENCES = new TreeMap<>(Map.of(
            "no room behind the counter is imported",
            noClasses().should().dependOnClassesThat().resideInAnyPackage(FORBIDDEN),
            "the audit trail is not read",
            noClasses().should().dependOnClassesThat().haveNameMatching("org\\.cordbank\\.audit\\.Audit(Room|Row)"),
            "pages talk to desks, not to the database",
            noClasses().should().dependOnClassesThat().areAssignableTo(EntityManager.class),
            "a named bean is a page or a part of one",
            classes().that().areAnnotatedWith(Named.class).should().haveNameMatching(".*(Page|Part)$"),
            "no page lives as long as the session",
            noClasses().should().beAnnotatedWith(SessionScoped.class)));

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.cordbank.portal");

    private static final JavaClasses BAD_FACE = new ClassFileImporter().importPackages("badface");

    static List<String> fences() {
        return List.copyOf(FENCES.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fences")
    void thePortalKeepsTheFence(String fence) {
        FENCES.get(fence).allowEmptyShould(true).check(PORTAL);
    }

    @ParameterizedTest(name = "bites: {0}")
    @MethodSource("fences")
    void theFenceReportsItsBadExample(String fence) {
        assertThat(FENCES.get(fence).evaluate(BAD_FACE).hasViolation()).isTrue();
    }
}
