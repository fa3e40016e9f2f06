package org.cordbank.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.PersonName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Chance")
class ChanceTest {
    @Test
    @DisplayName("is the same for the same seed and number, and another for any other")
    void repeatable() {
        assertThat(new Chance(7, 11).id16()).isEqualTo(new Chance(7, 11).id16());
        assertThat(new Chance(7, 12).id16()).isNotEqualTo(new Chance(7, 11).id16());
        assertThat(new Chance(8, 11).id16()).isNotEqualTo(new Chance(7, 11).id16());
    }

    @Test
    @DisplayName("invents people whose names and numbers the bank would take")
    void people() {
        for (int i = 0; i < 500; i++) {
            Chance chance = new Chance(3, i);
            String name = Names.woman(chance);
            String number = Names.idNumber(chance, 2026);
            assertThat(PersonName.of(name).masked()).isEqualTo(Names.masked(name));
            assertThat(IdCardNumber.of(number).sex()).isEqualTo(IdCardNumber.Sex.FEMALE);
        }
    }

    @Test
    @DisplayName("gives fates their shares")
    void fates() {
        Map<Fate, Integer> drawn = new EnumMap<>(Fate.class);
        int lives = 40_000;
        for (int i = 0; i < lives; i++) {
            drawn.merge(Fate.draw(new Chance(5, i)), 1, Integer::sum);
        }
        assertThat(drawn.get(Fate.GOOD) / (double) lives).isBetween(0.785, 0.815);
        assertThat(drawn.get(Fate.NOT_COLLECTED) / (double) lives).isBetween(0.02, 0.03);
        assertThat(drawn).doesNotContainKeys(Fate.DRAFT, Fate.SIGNED, Fate.DECLINED);
    }
}
