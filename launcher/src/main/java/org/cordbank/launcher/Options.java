package org.cordbank.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a command line: a command, flags, and options with a value. */
final class Options {
    private static final Set<String> FLAGS = Set.of("--yes", "--no-demo");
    private static final Set<String> VALUES = Set.of(
            "--data",
            "--server",
            "--portal-port",
            "--office-port",
            "--mail-port",
            "--jdbc-url",
            "--account-host",
            "--keys",
            "--smtp",
            "--public-url",
            "--properties",
            "--first-admin",
            "--first-admin-file",
            "--forward",
            "--units",
            "--seed",
            "--demo-units");

    private final Map<String, String> values = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    private Options() {}

    static Options of(String... arguments) throws CannotRun {
        Options options = new Options();
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i];
            if (!word.startsWith("-")) {
                options.words.add(word);
            } else if (FLAGS.contains(word)) {
                options.values.put(word, "");
            } else if (VALUES.contains(word) && i + 1 < arguments.length) {
                options.values.put(word, arguments[++i]);
            } else {
                throw new CannotRun(
                        "不认识的选项 " + word + "：./cordbank help 列出全部用法。",
                        "The option " + word + " is not known or lacks its value: ./cordbank help lists all.");
            }
        }
        return options;
    }

    String command() {
        return words.isEmpty() ? "help" : words.get(0);
    }

    boolean has(String flag) {
        return values.containsKey(flag);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    int port(String name, int otherwise) throws CannotRun {
        String text = values.getOrDefault(name, Integer.toString(otherwise));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new CannotRun(
                    name + " 需要 0 到 65535 的端口号，收到的是 " + text + "。",
                    name + " takes a port from 0 to 65535, not " + text + ".");
        }
        return Integer.parseInt(text);
    }
}
