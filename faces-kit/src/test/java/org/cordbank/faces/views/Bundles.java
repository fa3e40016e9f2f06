package org.cordbank.faces.views;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two bundles that say the same in two languages. */
final class Bundles {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Bundles() {}

    static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    static void compare(Path folder, Path chineseFile, Path englishFile, List<String> broken) throws IOException {
        String name = folder.relativize(chineseFile).toString();
        if (!Files.exists(englishFile)) {
            broken.add(name + ": no English bundle");
            return;
        }
        Properties chinese = read(chineseFile);
        Properties english = read(englishFile);
        Set<String> keys = new TreeSet<>(chinese.stringPropertyNames());
        keys.addAll(english.stringPropertyNames());
        for (String key : keys) {
            String here = chinese.getProperty(key, "");
            String there = english.getProperty(key, "");
            if (here.isBlank() || there.isBlank()) {
                broken.add(name + ": " + key + " is not in both languages");
            } else if (!places(here).equals(places(there))) {
                broken.add(name + ": " + key + " quotes other values in English");
            } else if (HAN.matcher(there.replace("（化名）", "")).find() && !key.endsWith(".other")) {
                broken.add(name + ": " + key + " is Chinese in English");
            }
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }
}
