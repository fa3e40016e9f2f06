package org.cordbank.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.cordbank.kernel.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every refusal says its reason in both languages")
class RefusalTextsTest {
    @Test
    void everyReasonHasItsSentence() throws IOException {
        List<String> reasons = HouseTest.BANK.stream()
                .filter(type -> type.isAssignableTo(Refusal.class) && !type.isEquivalentTo(Refusal.class))
                .flatMap(type -> keys(type).stream())
                .toList();
        List<String> missing = new ArrayList<>();
        for (String key : reasons) {
            for (String language : List.of("zh_CN", "en")) {
                if (!says(key, language)) {
                    missing.add(key + " in " + language);
                }
            }
        }
        assertThat(reasons).contains("unit.UnitMoveRefused.WRONG_STATE").hasSizeGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    @Test
    void aSentenceNobodyWroteIsMissed() throws IOException {
        assertThat(says("unit.UnitMoveRefused.BECAUSE", "en")).isFalse();
        assertThat(says("attic.ClerkRefused.LATE", "en")).isFalse();
    }

    private static List<String> keys(JavaClass refusal) {
        String room = refusal.getPackageName().substring("org.cordbank.".length());
        return Arrays.stream(refusal.reflect().getDeclaredClasses())
                .filter(Class::isEnum)
                .flatMap(reason -> Arrays.stream(reason.getEnumConstants()))
                .map(constant -> room + "." + refusal.getSimpleName() + "." + ((Enum<?>) constant).name())
                .toList();
    }

    private static boolean says(String key, String language) throws IOException {
        String room = key.substring(0, key.lastIndexOf('.', key.lastIndexOf('.') - 1));
        InputStream file =
                RefusalTextsTest.class.getResourceAsStream("/texts/" + room + "_" + language + ".properties");
        if (file == null) {
            return false;
        }
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return !texts.getProperty(key, "").isBlank();
    }
}
