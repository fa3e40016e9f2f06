package org.cordbank.bench.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * One person who asks two servers in turn, each as soon as the other has answered, and changes every time who is asked
 * first: whatever the machine does meanwhile meets both alike. For latencies that are compared, not for throughput.
 */
public record Alternating(URI one, URI other) {
    /**
     * Asks for as long as {@code time}.
     *
     * @return what the two answered, in the order of this record; each took the whole time
     */
    public List<Measured> run(Duration time, Source ofOne, Source ofOther) throws IOException {
        long begun = System.nanoTime();
        try (Wire first = new Wire(one);
                Wire second = new Wire(other)) {
            Tally left = new Tally(first);
            Tally right = new Tally(second);
            for (long number = 0; System.nanoTime() - begun < time.toNanos(); number++) {
                byte[] toOne = ofOne.request(number);
                byte[] toOther = ofOther.request(number);
                if (number % 2 == 0) {
                    left.ask(toOne, System.nanoTime());
                    right.ask(toOther, System.nanoTime());
                } else {
                    right.ask(toOther, System.nanoTime());
                    left.ask(toOne, System.nanoTime());
                }
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            return List.of(
                    Measured.together(List.of(left.measured()), took),
                    Measured.together(List.of(right.measured()), took));
        }
    }
}
