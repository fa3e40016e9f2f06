package org.cordbank.museum.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What speaks against a guide is found and named")
class ObjectionsTest {
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");
    private static final GuideRow GUIDE =
            new GuideRow(1, 1, "苏讲解（化名）", Set.of("zh"), Set.of(GuideSkill.CHILDREN), true);
    private static final RosterLine DUTY = duty(3, "09:00", "12:00");

    @Test
    void nothingSpeaksAgainstAGuideOnDutyWhoHasWhatIsNeeded() {
        assertThat(of(List.of(DUTY), false, needs(20, 0, Set.of("zh"), Set.of(GuideSkill.CHILDREN))))
                .isEmpty();
    }

    @Test
    void anotherSessionIsFinalAndTheOthersAreNot() {
        assertThat(of(List.of(DUTY), true, needs(5, 0, Set.of(), Set.of()))).containsExactly(Objection.OTHER_SESSION);
        assertThat(Objection.values()).filteredOn(Objection::isFinal).containsExactly(Objection.OTHER_SESSION);
    }

    @Test
    void dutyCoversTheWholeSessionOnItsWeekdayOnly() {
        SessionNeeds needs = needs(5, 0, Set.of(), Set.of());
        assertThat(of(List.of(duty(3, "09:01", "12:00")), false, needs)).containsExactly(Objection.NOT_ON_DUTY);
        assertThat(of(List.of(duty(4, "09:00", "12:00")), false, needs)).containsExactly(Objection.NOT_ON_DUTY);
        assertThat(of(List.of(duty(3, "09:00", "10:30")), false, needs)).isEmpty();
        assertThat(of(List.of(), false, needs)).containsExactly(Objection.NOT_ON_DUTY);
    }

    @Test
    void daysAwayAreStrongerThanDutyFromTheFirstToTheLast() {
        SessionNeeds needs = needs(5, 0, Set.of(), Set.of());
        assertThat(of(List.of(DUTY, away("2026-11-25", "2026-11-25")), false, needs))
                .containsExactly(Objection.AWAY);
        assertThat(of(List.of(DUTY, away("2026-11-20", "2026-11-24")), false, needs))
                .isEmpty();
    }

    @Test
    void languagesSkillsAndHeadsAreNamedTogether() {
        assertThat(of(List.of(DUTY), false, needs(21, 0, Set.of("zh", "en"), Set.of(GuideSkill.SIGN_LANGUAGE))))
                .containsExactly(Objection.MISSING_LANGUAGE, Objection.MISSING_SKILL, Objection.TOO_MANY_HEADS);
        assertThat(of(List.of(DUTY), false, needs(40, 1, Set.of(), Set.of())))
                .as("forty heads with a second guide")
                .isEmpty();
    }

    private static Set<Objection> of(List<RosterLine> roster, boolean busy, SessionNeeds needs) {
        return Objections.of(GUIDE, roster, busy, needs);
    }

    private static SessionNeeds needs(int heads, int guides, Set<String> languages, Set<GuideSkill> skills) {
        return new SessionNeeds(
                WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(10, 30), heads, 20, guides, languages, skills);
    }

    private static RosterLine duty(int weekday, String from, String to) {
        return new RosterLine(
                1, 1, weekday, LocalTime.parse(from), LocalTime.parse(to), LocalDate.parse("2026-01-01"), null, "");
    }

    private static RosterLine away(String from, String to) {
        return new RosterLine(2, 1, 0, null, null, LocalDate.parse(from), LocalDate.parse(to), "培训");
    }
}
