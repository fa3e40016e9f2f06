package org.cordbank.prove;

import java.util.List;
import java.util.OptionalLong;

/**
 * What the bank's own verifier said: a line per break, and how much it read, which it must say last.
 *
 * @param read empty when it did not come to its end
 */
record Answer(List<String> breaks, OptionalLong read) {
    private static final String READ = "entries ";

    static Answer of(String text) {
        List<String> lines = text.lines().toList();
        boolean ended = !lines.isEmpty() && lines.get(lines.size() - 1).matches(READ + "\\d+");
        return new Answer(
                lines.stream()
                        .filter(line -> !line.startsWith(READ) && !line.isBlank())
                        .toList(),
                ended
                        ? OptionalLong.of(
                                Long.parseLong(lines.get(lines.size() - 1).substring(READ.length())))
                        : OptionalLong.empty());
    }

    /**
     * Notes what it found under {@code invariant}; it must have read everything there is.
     *
     * @param before how many rows there were when it began
     * @param after how many there were when it ended
     */
    void into(Checked checked, String invariant, String what, long before, long after) {
        breaks.forEach(line -> checked.breaks(invariant, line));
        if (read.isEmpty()) {
            checked.breaks(invariant, "the verifier of " + what + " did not come to its end");
            return;
        }
        long count = read.getAsLong();
        if (count < before || count > after) {
            checked.breaks(
                    invariant, "the verifier read " + count + " " + what + ", there were " + before + " to " + after);
        }
        checked.looked(invariant, what + " computed anew by the bank's own verifier", count);
    }
}
