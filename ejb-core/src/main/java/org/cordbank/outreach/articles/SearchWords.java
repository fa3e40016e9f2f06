package org.cordbank.outreach.articles;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * What a text is found by: its words, their pinyin without tones and the initials, so that {@code 脐带血}, {@code qidaixue},
 * {@code qi dai xue} and {@code qdx} all find it.
 */
final class SearchWords {
    private static final String SPACE = "\\s+";

    private SearchWords() {}

    static String of(String... texts) {
        String whole = Arrays.stream(texts).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return whole + " " + syllables(whole, false) + " " + syllables(whole, true);
    }

    /** What is looked for, as it stands in the search words. */
    static String asked(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT).replaceAll(SPACE, "");
    }

    private static String syllables(String text, boolean initials) {
        StringBuilder found = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String[] readings =
                    Character.isBmpCodePoint(letter) ? PinyinHelper.toHanyuPinyinStringArray((char) letter) : null;
            if (readings != null && readings.length > 0) {
                String syllable = readings[0].replaceAll("[0-9]", "").replace("u:", "v");
                found.append(initials ? syllable.substring(0, 1) : syllable);
            } else if (!Character.isLetterOrDigit(letter) || found.isEmpty()) {
                found.append(' ');
            }
        });
        return found.toString().replaceAll(SPACE, " ").strip();
    }
}
