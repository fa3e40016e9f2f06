package org.cordbank.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state of the bank has one word for staff and, where a family meets it, one for families, in both languages:
 * {@code docs/states.md}, the enum and the texts agree. Written as a state enum of a room whose name ends in Status or
 * State; what the document should say is printed when it does not.
 */
@DisplayName("Every state has its words")
class StatesTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "states.md");

    /** States a family reads of; for them a missing family word is a gap. */
    private static final Set<String> READ_BY_FAMILIES = Set.of(
            "unit.UnitStatus",
            "contract.ContractStatus",
            "billing.InvoiceState",
            "charity.applications.ApplicationStatus",
            "charity.applications.DocumentState",
            "charity.applications.TaskState");

    private static final String NONE = "—";

    static List<JavaClass> states() {
        return HouseTest.BANK.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isNestedClass())
                .filter(type -> type.getSimpleName().matches(".*(Status|State)"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void theDocumentTheEnumAndTheTextsAgree(JavaClass type) throws IOException {
        String name = type.getName().substring("org.cordbank.".length());
        assertThat(String.join("\n", section(name)))
                .as("docs/states.md, section ## %s", name)
                .isEqualTo(String.join("\n", expected(name, type)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void noWordIsMissing(JavaClass type) throws IOException {
        String name = type.getName().substring("org.cordbank.".length());
        for (String line : expected(name, type)) {
            List<String> cells = List.of(line.split("\\|"));
            assertThat(cells.subList(2, 4)).as(line).doesNotContain(" " + NONE + " ");
            if (READ_BY_FAMILIES.contains(name)) {
                assertThat(cells).as(line).doesNotContain(" " + NONE + " ");
            }
        }
    }

    @Test
    void theDocumentNamesNoStateThatIsGone() throws IOException {
        List<String> known = states().stream()
                .map(type -> type.getName().substring("org.cordbank.".length()))
                .toList();
        assertThat(Files.readAllLines(DOCUMENT).stream()
                        .filter(line -> line.startsWith("## "))
                        .map(line -> line.substring(3)))
                .isSubsetOf(known);
        assertThat(known).contains("unit.UnitStatus", "quality.DeviationState");
    }

    private static List<String> expected(String name, JavaClass type) throws IOException {
        String room = name.substring(0, name.lastIndexOf('.'));
        Properties chinese = texts(room, "zh_CN");
        Properties english = texts(room, "en");
        List<String> lines = new ArrayList<>();
        for (Object constant : type.reflect().getEnumConstants()) {
            String key = name + "." + ((Enum<?>) constant).name();
            lines.add("| %s | %s | %s | %s | %s |"
                    .formatted(
                            ((Enum<?>) constant).name(),
                            chinese.getProperty(key, NONE),
                            english.getProperty(key, NONE),
                            chinese.getProperty(key + ".family", NONE),
                            english.getProperty(key + ".family", NONE)));
        }
        return lines;
    }

    private static List<String> section(String name) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(DOCUMENT)) {
            inside = line.startsWith("## ") ? line.equals("## " + name) : inside;
            if (inside && line.matches("\\| [A-Z][A-Z_0-9]* \\|.*")) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Properties texts(String room, String language) throws IOException {
        Properties texts = new Properties();
        String path = "/texts/" + room + "_" + language + ".properties";
        try (InputStream file = StatesTest.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        }
        return texts;
    }
}
