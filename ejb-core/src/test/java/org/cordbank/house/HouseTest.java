package org.cordbank.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The house stands as its plan draws it")
class HouseTest {
    static final JavaClasses BANK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/org/cordbank/db/"))
            .importPackages("org.cordbank");

    static final JavaClasses BAD_HOUSE = new ClassFileImporter().importPackages("badhouse");

    static List<String> fences() {
        return List.copyOf(Fences.ALL.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fences")
    void theBankKeepsTheFence(String fence) {
        Fences.ALL.get(fence).check(BANK);
    }

    @ParameterizedTest(name = "bites: {0}")
    @MethodSource("fences")
    void theFenceReportsItsBadExample(String fence) {
        assertThat(Fences.ALL.get(fence).evaluate(BAD_HOUSE).hasViolation())
                .as("the bad house breaks \"%s\"", fence)
                .isTrue();
    }

    @Test
    void roomsFormNoCycle() {
        noCycleBelow("org.cordbank").check(BANK);
    }

    @Test
    void aCycleIsReported() {
        assertThat(noCycleBelow("badhouse").evaluate(BAD_HOUSE).hasViolation()).isTrue();
    }

    private static ArchRule noCycleBelow(String roof) {
        return SlicesRuleDefinition.slices().matching(roof + ".(*)..").should().beFreeOfCycles();
    }

    @Test
    void everyRoomSaysWhatItIsFor() {
        Set<String> described = BANK.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(type -> type.getPackageName())
                .collect(Collectors.toSet());
        Set<String> packages = BANK.stream().map(type -> type.getPackageName()).collect(Collectors.toSet());
        assertThat(described).containsAll(packages);
    }

    @Test
    void theKernelStaysSmall() {
        long values = BANK.stream()
                .filter(type -> type.getPackageName().equals("org.cordbank.kernel"))
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .count();
        assertThat(values).isLessThanOrEqualTo(20);
    }
}
