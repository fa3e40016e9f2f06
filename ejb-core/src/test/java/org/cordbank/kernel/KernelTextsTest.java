package org.cordbank.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KernelTextsTest {
    private static final Pattern THROWN = Pattern.compile("new InvalidValue\\(\\s*(\\w+)\\.class,\\s*\"(\\w+)\"");
    private static final Pattern PASSED = Pattern.compile("Measure\\.number\\(\\s*(\\w+)\\.class");

    @Test
    void everyReasonHasItsSentenceInBothLanguagesAndNoSentenceIsLeftOver() throws IOException {
        Set<String> reasons = reasonsInTheSource();

        assertThat(reasons).hasSizeGreaterThan(20);
        assertThat(texts("zh_CN").stringPropertyNames()).isEqualTo(reasons);
        assertThat(texts("en").stringPropertyNames()).isEqualTo(reasons);
    }

    @Test
    void everySentenceQuotesTheValue() throws IOException {
        for (String language : new String[] {"zh_CN", "en"}) {
            Properties texts = texts(language);
            for (String key : texts.stringPropertyNames()) {
                String sentence =
                        new MessageFormat(texts.getProperty(key), Locale.ROOT).format(new Object[] {"<value>"});
                assertThat(sentence).as(key).contains("<value>").doesNotContain("{");
            }
        }
    }

    private static Set<String> reasonsInTheSource() throws IOException {
        Set<String> reasons = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/cordbank/kernel"))) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                Matcher thrown = THROWN.matcher(source);
                while (thrown.find()) {
                    reasons.add("kernel." + thrown.group(1) + "." + thrown.group(2));
                }
                Matcher passed = PASSED.matcher(source);
                while (passed.find()) {
                    reasons.add("kernel." + passed.group(1) + ".invalid");
                }
            }
        }
        return reasons;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = KernelTextsTest.class.getResourceAsStream("/texts/kernel_" + language + ".properties");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
