package org.cordbank.museum.desk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;

/** The words of the desk's papers in one language; a missing one fails the paper rather than printing its key. */
final class DeskWords {
    private final Properties words = new Properties();

    DeskWords(Locale reader) {
        String language = reader.getLanguage().equals("zh") ? "zh_CN" : "en";
        read("museum.desk", language);
        read("museum.opening", language);
        read("booking", language);
    }

    private void read(String room, String language) {
        try (Reader file = new InputStreamReader(
                DeskWords.class.getResourceAsStream("/texts/" + room + "_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String of(String key, Object... values) {
        return new MessageFormat(word("museum.desk.word." + key).replace("'", "''")).format(values);
    }

    String type(VisitorType type) {
        return word("museum.opening.VisitorType." + type);
    }

    String band(AgeBand band) {
        return word("museum.opening.AgeBand." + band);
    }

    String state(Enum<?> state) {
        return word("booking." + state.getDeclaringClass().getSimpleName() + "." + state);
    }

    private String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }
}
