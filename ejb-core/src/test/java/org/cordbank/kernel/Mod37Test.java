package org.cordbank.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Mod37Test {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final long SEED = 128_372L;
    private static final int SAMPLES = 300;

    /** The first two are published with ISBT 128; 37 minus the sum would give G for the first. */
    @ParameterizedTest
    @CsvSource({"G123498654321,H", "ABCDE27000069,C", "A999917123456,9", "W000022000687,S"})
    void givesThePublishedCheckCharacters(String number, char check) {
        assertThat(Mod37.check(number)).isEqualTo(check);
        assertThat(Mod37.holds(number + check)).isTrue();
    }

    @Test
    void findsEverySingleWrongCharacter() {
        Random random = new Random(SEED);
        for (int sample = 0; sample < SAMPLES; sample++) {
            String right = checked(random);
            for (int at = 0; at < right.length(); at++) {
                for (char other : (ALPHABET + "*").toCharArray()) {
                    boolean possible = other != '*' || at == right.length() - 1;
                    if (possible && other != right.charAt(at)) {
                        String wrong = right.substring(0, at) + other + right.substring(at + 1);
                        assertThat(Mod37.holds(wrong))
                                .as("%s for %s", wrong, right)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void findsEverySwapOfTwoNeighbours() {
        Random random = new Random(SEED);
        for (int sample = 0; sample < SAMPLES; sample++) {
            String right = checked(random);
            for (int at = 0; at < right.length() - 1; at++) {
                char left = right.charAt(at);
                char next = right.charAt(at + 1);
                if (left != next && next != '*') {
                    String wrong = right.substring(0, at) + next + left + right.substring(at + 2);
                    assertThat(Mod37.holds(wrong)).as("%s for %s", wrong, right).isFalse();
                }
            }
        }
    }

    @Test
    void everyCheckCharacterOccurs() {
        Random random = new Random(SEED);
        StringBuilder seen = new StringBuilder();
        for (int sample = 0; sample < 2_000; sample++) {
            seen.append(checked(random).charAt(13));
        }
        for (char each : (ALPHABET + "*").toCharArray()) {
            assertThat(seen.toString()).contains(String.valueOf(each));
        }
    }

    @Test
    void knowsNoSmallLetterNoStarInsideAndNoEmptyNumber() {
        assertThatThrownBy(() -> Mod37.check("g1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Mod37.check("1*2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Mod37.check("")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Mod37.holds("7")).isFalse();
    }

    private static String checked(Random random) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 13; i++) {
            number.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return number.append(Mod37.check(number.toString())).toString();
    }
}
