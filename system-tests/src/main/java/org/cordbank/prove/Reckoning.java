package org.cordbank.prove;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.prove.Journal.Entry;
import org.cordbank.prove.Journal.Outcome;

/** The client's journal against what stands in the bank: every act of it, from the first to the last. */
final class Reckoning {
    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Checked checked;

    Reckoning(Checked checked) {
        this.checked = checked;
    }

    /**
     * What was told must be so: done once, not done, or one of the two; and nothing stands there that nobody sent.
     *
     * @param there how often each correction stands in the bank, by {@code unit reason}
     */
    Reckoning corrections(List<Entry> acts, Map<String, Integer> there) {
        for (Entry act : acts) {
            int times = there.getOrDefault(act.subject() + " " + act.key(), 0);
            boolean holds =
                    switch (act.known()) {
                        case OK -> times == 1;
                        case REFUSED -> times == 0;
                        case UNKNOWN -> times <= 1;
                    };
            if (!holds) {
                checked.breaks(
                        "I1",
                        act.kind() + " " + act.key() + " on " + act.subject() + " was " + act.known()
                                + " to the client and stands " + times + " times in the bank");
            }
        }
        Set<String> sent =
                acts.stream().map(act -> act.subject() + " " + act.key()).collect(Collectors.toSet());
        there.keySet().stream()
                .filter(one -> one.substring(one.indexOf(' ') + 1).matches(KEY) && !sent.contains(one))
                .forEach(one -> checked.breaks("I1", "the correction " + one + " was sent by nobody"));
        noted(Acts.CORRECT, acts);
        return this;
    }

    /** As {@link #bySubject}; and whatever stands there was sent by the client. */
    Reckoning clientsOwn(String kind, List<Entry> acts, Map<String, Integer> there) {
        Set<String> sent = acts.stream().map(Entry::subject).collect(Collectors.toSet());
        there.keySet().stream()
                .filter(one -> !sent.contains(one))
                .forEach(one -> checked.breaks("I1", kind + " on " + one + " was sent by nobody"));
        return bySubject(kind, acts, there);
    }

    /** A thing may be acted on by several acts; at most one of them is told that it was done. */
    Reckoning bySubject(String kind, List<Entry> acts, Map<String, Integer> there) {
        Map<String, List<Entry>> bySubject =
                acts.stream().collect(Collectors.groupingBy(Entry::subject, LinkedHashMap::new, Collectors.toList()));
        bySubject.forEach((subject, each) -> {
            int times = there.getOrDefault(subject, 0);
            long ok = count(each, Outcome.OK);
            long unknown = count(each, Outcome.UNKNOWN);
            if (times > 1 || ok > times || ok + unknown < times) {
                checked.breaks(
                        "I1",
                        kind + " on " + subject + ": " + ok + " times told done, " + unknown
                                + " times not answered, stands " + times + " times in the bank");
            }
        });
        noted(kind, acts);
        return this;
    }

    /** What a family read as its contract's number is the number. */
    Reckoning told(List<Entry> acts, Map<String, String> numbers) {
        List<Entry> read =
                acts.stream().filter(act -> act.known() == Outcome.OK).toList();
        read.stream()
                .filter(act -> !act.detail().equals(numbers.get(act.subject())))
                .forEach(act -> checked.breaks(
                        "I8",
                        "the family of " + act.subject() + " read " + act.detail() + ", its contract's number is "
                                + numbers.get(act.subject())));
        checked.looked("I8", "numbers read by families", read.size());
        return this;
    }

    private void noted(String kind, List<Entry> acts) {
        checked.looked("I1", kind + ": acts of the whole journal", acts.size());
        checked.looked(
                "I1",
                kind + ": of these without an answer at first, settled by the same form",
                acts.stream()
                        .filter(act -> act.outcome() == Outcome.UNKNOWN && act.settled() != null)
                        .count());
        checked.looked("I8", kind + ": acts told done, looked for in the bank", count(acts, Outcome.OK));
    }

    private static long count(List<Entry> acts, Outcome outcome) {
        return acts.stream().filter(act -> act.known() == outcome).count();
    }
}
