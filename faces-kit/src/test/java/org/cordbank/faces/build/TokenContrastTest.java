package org.cordbank.faces.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of tokens that is read together keeps WCAG AA: 4.5 for text, 3 for edges of controls and the focus ring. */
class TokenContrastTest {
    private static final Path TOKENS = Path.of("src/main/resources/META-INF/resources/kit/tokens.css");
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;
    private static final String[] ROLES = {"ok", "info", "warn", "bad", "qua", "neutral", "cryo"};

    static Stream<Arguments> pairs() {
        Stream<String[]> text = Stream.of("ink", "ink-2", "ink-3", "brand", "link", "link-visited", "bad")
                .flatMap(ink ->
                        Stream.of("surface", "paper", "sunken").map(ground -> new String[] {ink, ground, "text"}));
        Stream<String[]> solid = Stream.of(
                        "brand",
                        "brand-hover",
                        "brand-active",
                        "ok-solid",
                        "info-solid",
                        "warn-solid",
                        "bad-solid",
                        "qua-solid",
                        "neutral-solid")
                .map(ground -> new String[] {"on-solid", ground, "text"});
        Stream<String[]> roles = Stream.of(ROLES)
                .flatMap(role -> Stream.of(
                        new String[] {role, role + "-bg", "text"},
                        new String[] {role, "surface", "text"},
                        new String[] {role + "-ln", "surface", "edge"}));
        Stream<String[]> others = Stream.of(
                new String[] {"brand", "brand-soft", "text"},
                new String[] {"ink", "brand-soft", "text"},
                new String[] {"ember-ink", "ember-soft", "text"},
                new String[] {"ember", "surface", "text"},
                new String[] {"line-strong", "surface", "edge"},
                new String[] {"line-strong", "paper", "edge"},
                new String[] {"focus", "surface", "edge"},
                new String[] {"focus", "paper", "edge"},
                new String[] {"focus", "focus-gap", "edge"});
        Stream<String[]> series = Stream.of(1, 2, 3, 4, 5, 6).map(n -> new String[] {"series-" + n, "surface", "edge"});
        return Stream.of(text, solid, roles, others, series).flatMap(all -> all).flatMap(pair -> Stream.of(
                        "light", "dark")
                .map(theme -> Arguments.of(theme, pair[0], pair[1], "text".equals(pair[2]) ? TEXT : EDGE)));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("pairs")
    void readsWell(String theme, String ink, String ground, double least) throws IOException {
        Map<String, Integer> tokens = tokens(theme);

        assertThat(contrast(tokens.get(ink), tokens.get(ground))).isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Integer> tokens(String theme) throws IOException {
        Matcher block = Pattern.compile("\\[data-theme=\"" + theme + "\"]\\s*\\{([^}]*)}")
                .matcher(Files.readString(TOKENS));
        assertThat(block.find()).isTrue();
        Map<String, Integer> tokens = new HashMap<>();
        Matcher token = Pattern.compile("--([a-z0-9-]+): #([0-9A-F]{6})").matcher(block.group(1));
        while (token.find()) {
            tokens.put(token.group(1), Integer.parseInt(token.group(2), 16));
        }
        return tokens;
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
    }

    private static double channel(int value) {
        double part = (value & 0xFF) / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
