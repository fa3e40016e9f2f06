package org.cordbank.backoffice.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The named cast")
class ScriptTest {
    private final List<Family> families = Programme.families();

    @Test
    void hasOneFamilyAtEveryStage() {
        assertThat(families).extracting(Family::stage).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Stage.class));
    }

    @Test
    void isMarkedAsInvented() {
        assertThat(families).allSatisfy(family -> {
            assertThat(family.mother().value()).endsWith("（化名）");
            assertThat(family.email()).endsWith("@example.com");
            assertThat(family.mobile().value()).startsWith("138000");
        });
        assertThat(families).extracting(Family::email).doesNotHaveDuplicates();
        assertThat(families).extracting(family -> family.idNumber().value()).doesNotHaveDuplicates();
    }

    @Test
    void playsInTheOrderOfTimeTheOldestUnitFirst() {
        List<Scene> scenes = new Script().scenes(families);
        assertThat(scenes).extracting(Scene::at).isSorted();
        assertThat(scenes.get(0).title()).startsWith(families.get(0).email());
        assertThat(scenes.get(scenes.size() - 1).at()).isBetween(Duration.ofDays(40), Duration.ofDays(50));
    }

    @Test
    void playsNoSceneBeyondAFamilysStage() {
        List<String> titles =
                new Script().scenes(families).stream().map(Scene::title).toList();
        assertThat(titles)
                .contains("lin@example.com moved", "chen@example.com released")
                .doesNotContain("chen@example.com moved", "wu@example.com QA", "han@example.com countersigned");
    }

    @Test
    void unitsBornOnOneDayShareTheBench() {
        assertThat(new Script()
                        .scenes(families).stream()
                                .map(Scene::title)
                                .filter(title -> title.endsWith("at the bench"))
                                .toList())
                .contains("chen@example.com at the bench")
                .doesNotContain("wu@example.com at the bench");
    }

    @Test
    void aUnitThatIsOnlyRegisteredStaysAwayFromTheBenchOfItsDay() {
        Family bench = at(Stage.BENCH);
        Family registered = at(Stage.REGISTERED);
        assertThat(bench.born()).isEqualTo(registered.born());
        assertThat(bench.sharesTheBenchWith(registered)).isFalse();
        assertThat(at(Stage.RELEASED).sharesTheBenchWith(at(Stage.REVIEW))).isTrue();
    }

    private Family at(Stage stage) {
        return families.stream()
                .filter(family -> family.stage() == stage)
                .findFirst()
                .orElseThrow();
    }
}
