package org.cordbank.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The command line of {@code ./cordbank prove}: which faults, how often, where. */
final class Orders {
    private static final Map<String, String> DEFAULTS = Map.of(
            "--face-kills", "200",
            "--database-kills", "20",
            "--stop-seconds", "30",
            "--doubles", "5",
            "--seed", "1",
            "--data", ".cordbank/prove",
            "--server", "launcher/target/server");

    private static final String EVIDENCE = "--evidence";
    private static final String SEED = "--seed";
    private static final int MAIL_DOWN_SECONDS = 15;

    private final Map<String, String> options = new TreeMap<>(DEFAULTS);
    private final List<String> wanted = new ArrayList<>();

    /**
     * One fault to be proved.
     *
     * @param times how often, or for how many seconds
     * @param full how much the full form has
     */
    record Order(Fault fault, int times, int full) {
        /** A short run is told apart from the one that counts. */
        boolean isShort() {
            return times < full;
        }
    }

    private Orders() {}

    /**
     * Reads the words.
     *
     * @throws IllegalArgumentException one sentence per language, when a word is not known, a value is missing or a count
     *     is none or zero
     */
    static Orders of(String... words) {
        Orders orders = new Orders();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (!DEFAULTS.containsKey(word) && !word.equals(EVIDENCE)) {
                orders.wanted.add(word);
            } else if (i + 1 == words.length || words[i + 1].startsWith("--")) {
                throw new IllegalArgumentException(word + " 后缺少值  the value after " + word + " is missing");
            } else {
                orders.options.put(word, words[++i]);
            }
        }
        orders.chosen();
        return orders;
    }

    /** The faults asked for, all of them when none was named. */
    List<Order> chosen() {
        List<Order> known = List.of(
                order(new FaceKilled(), "--face-kills"),
                order(new DatabaseKilled(), "--database-kills"),
                order(new DatabaseStopped(), "--stop-seconds"),
                new Order(new MailDown(), MAIL_DOWN_SECONDS, MAIL_DOWN_SECONDS),
                order(new DoubleSubmit(), "--doubles"));
        seed();
        List<String> names = known.stream().map(each -> each.fault().name()).toList();
        wanted.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(
                    "不认识 " + name + "  " + name + " is none of " + names + " and no option of " + options());
        });
        return known.stream()
                .filter(each -> wanted.isEmpty() || wanted.contains(each.fault().name()))
                .toList();
    }

    private static List<String> options() {
        List<String> all = new ArrayList<>(DEFAULTS.keySet());
        all.add(EVIDENCE);
        return all.stream().sorted().toList();
    }

    private Order order(Fault fault, String option) {
        int times = number(option);
        if (times == 0) {
            throw new IllegalArgumentException(option + " 至少为 1，收到的是 0：零次证明不了什么  " + option
                    + " takes at least 1, not 0: nothing done proves nothing");
        }
        return new Order(fault, times, Integer.parseInt(DEFAULTS.get(option)));
    }

    private int number(String name) {
        String text = options.get(name);
        if (!text.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException(
                    name + " 需要整数，收到的是 " + text + "  " + name + " takes a whole number, not " + text);
        }
        return Integer.parseInt(text);
    }

    int seed() {
        return number(SEED);
    }

    String data() {
        return options.get("--data");
    }

    String server() {
        return options.get("--server");
    }

    /** Where reports go, when that was said. */
    Optional<String> evidence() {
        return Optional.ofNullable(options.get(EVIDENCE));
    }
}
