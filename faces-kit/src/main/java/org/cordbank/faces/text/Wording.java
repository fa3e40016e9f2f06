package org.cordbank.faces.text;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finds a sentence by its key. The first segments of a key name the room ({@code lab.processing.step.title} belongs to
 * {@code lab.processing} when that room has texts, else to {@code lab}); the face's own texts of a room
 * ({@code texts/pages/<room>}) come before the room's ({@code texts/<room>}). A key nobody wrote is shown as it is and
 * logged once, so that it is seen and repaired, and never breaks a page.
 */
public final class Wording {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Logger LOG = Logger.getLogger(Wording.class.getName());
    private static final List<String> FOLDERS = List.of("texts/pages/", "texts/");
    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();
    private static final Map<String, Optional<String>> FOUND_CHINESE = new ConcurrentHashMap<>();
    private static final Map<String, Optional<String>> FOUND_ENGLISH = new ConcurrentHashMap<>();
    private static final String BANK = "org.cordbank.";
    private static final int MOST_KNOWN = 20_000;
    private static final Set<String> MISSED = ConcurrentHashMap.newKeySet();

    private Wording() {}

    /** The language of the view being served; Chinese where there is none. */
    public static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null
                ? CHINESE
                : context.getViewRoot().getLocale();
    }

    /** The sentence of the key in the language of this view, with its values filled in; the key itself if unwritten. */
    public static String of(String key, Object... values) {
        return in(locale(), key, values);
    }

    public static String in(Locale locale, String key, Object... values) {
        Optional<String> sentence = find(locale, key);
        if (sentence.isEmpty()) {
            if (MISSED.add(locale + " " + key)) {
                LOG.log(Level.WARNING, "No text for {0} in {1}", new Object[] {key, locale});
            }
            return key;
        }
        return filled(sentence.get(), locale, values);
    }

    /** The raw sentence, if somebody wrote one; what was looked for once is known the next time, found or not. */
    public static Optional<String> find(Locale locale, String key) {
        boolean english = ENGLISH.getLanguage().equals(locale.getLanguage());
        Map<String, Optional<String>> known = english ? FOUND_ENGLISH : FOUND_CHINESE;
        Optional<String> before = known.get(key);
        if (before != null) {
            return before;
        }
        Optional<String> sentence = search(english ? "en" : "zh_CN", key);
        if (known.size() < MOST_KNOWN) {
            known.put(key, sentence);
        }
        return sentence;
    }

    private static Optional<String> search(String language, String key) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String room = key.substring(0, dot);
            for (String folder : FOLDERS) {
                String sentence =
                        bundle(folder + room + "_" + language + ".properties").getProperty(key);
                if (sentence != null) {
                    return Optional.of(sentence);
                }
            }
        }
        return Optional.empty();
    }

    /** Apostrophes are written as they are read: a text needs no doubling, with or without values. */
    static String filled(String sentence, Locale locale, Object... values) {
        String plain = sentence.replace("''", "'");
        if (values.length == 0) {
            return plain;
        }
        boolean counts = plain.contains(",choice,");
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = counts && values[i] instanceof Number ? values[i] : shown(values[i], locale);
        }
        return new MessageFormat(plain.replace("'", "''"), locale).format(shown);
    }

    private static Object shown(Object value, Locale locale) {
        if (value instanceof Instant instant) {
            return Dates.minute(instant);
        }
        if (value instanceof LocalDate date) {
            return Dates.day(date);
        }
        if (value instanceof Enum<?> constant) {
            return find(locale, constantKey(constant)).orElse(constant.name());
        }
        // MessageFormat would group the digits of a number that is a name, such as a year or a step.
        return value instanceof Integer || value instanceof Long ? value.toString() : value;
    }

    /** Where a room words an enum of its own: {@code <room>.<Enum>.<NAME>}. */
    public static String constantKey(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return room(type) + "." + type.getSimpleName() + "." + constant.name();
    }

    /** The room a type belongs to, {@code lab.processing}. */
    public static String room(Class<?> type) {
        String owner = type.getPackageName();
        return owner.startsWith(BANK) ? owner.substring(BANK.length()) : owner;
    }

    private static Properties bundle(String path) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return BUNDLES.computeIfAbsent(path, wanted -> read(loader, wanted));
    }

    private static Properties read(ClassLoader loader, String path) {
        Properties texts = new Properties();
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
