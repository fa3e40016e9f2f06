package org.cordbank.backoffice;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cordbank.unit.UnitSheaf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The back office keeps to its desks")
class OfficeFencesTest {
    private static final DescribedPredicate<JavaClass> VERBS_OF_ROOMS = DescribedPredicate.describe(
            "verbs meant for other rooms",
            type -> type.getPackageName().startsWith("org.cordbank.")
                    && type.getPackageName()
                            .matches(
                                    "org\\.cordbank\\.(unit|quality|coldchain|collection|lab\\..*|storage|contract|release|billing|family|charity\\..*)")
                    && type.isAnnotatedWith(ApplicationScoped.class));

    private static final Map<String, ArchRule> FENCES = new TreeMap<>(Map.of(
            "pages call desks, not the verbs of rooms",
            noClasses().that().haveSimpleNameEndingWith("Page").should().dependOnClassesThat(VERBS_OF_ROOMS),
            "pages talk to desks, not to the database",
            noClasses().should().dependOnClassesThat().areAssignableTo(EntityManager.class),
            "nobody but the machinery names another actor",
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.cordbank.backoffice.demo..", "org.cordbank.backoffice.jobs..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.cordbank.identity.Acting"),
            "no page lives as long as the session",
            noClasses().should().beAnnotatedWith(SessionScoped.class),
            "a page carries a unit's sheaf and does not look inside",
            noClasses().should().callMethodWhere(target(owner(assignableTo(UnitSheaf.class))))));

    private static final JavaClasses OFFICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.cordbank.backoffice");

    private static final JavaClasses BAD_FACE = new ClassFileImporter().importPackages("badface");

    static List<String> fences() {
        return List.copyOf(FENCES.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fences")
    void theOfficeKeepsTheFence(String fence) {
        FENCES.get(fence).check(OFFICE);
    }

    @ParameterizedTest(name = "bites: {0}")
    @MethodSource("fences")
    void theFenceReportsItsBadExample(String fence) {
        assertThat(FENCES.get(fence).evaluate(BAD_FACE).hasViolation()).isTrue();
    }
}
