package org.cordbank.prove;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a check looked at and what it found broken. A question that had nothing to look at stands there with its zero. */
final class Checked {
    private final List<Broken> broken = new ArrayList<>();
    private final Map<String, Map<String, Long>> rows = new TreeMap<>();

    /** Notes how many rows (acts, files, letters) were looked at. */
    void looked(String invariant, String what, long count) {
        rows.computeIfAbsent(invariant, any -> new LinkedHashMap<>()).put(what, count);
    }

    void breaks(String invariant, String sentence) {
        broken.add(new Broken(invariant, sentence));
    }

    List<Broken> broken() {
        return Collections.unmodifiableList(broken);
    }

    /** Lines of a Markdown table: invariant, what was looked at, how many. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        rows.forEach((invariant, each) -> each.forEach((what, count) -> lines.add(
                "| " + invariant + " | " + what + " | " + (count == 0 ? "0: nothing to look at" : count) + " |")));
        return lines;
    }
}
