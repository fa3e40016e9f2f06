package org.cordbank.bench;

/**
 * What a scenario is held to.
 *
 * @param least true when the figure must reach the goal, false when it must stay within it
 */
public record Goal(double value, boolean least) {
    static Goal atLeast(double value) {
        return new Goal(value, true);
    }

    static Goal atMost(double value) {
        return new Goal(value, false);
    }

    boolean isMetBy(double figure) {
        return least ? figure >= value : figure <= value;
    }

    @Override
    public String toString() {
        return Text.of(least ? ">= %.2f" : "<= %.2f", value);
    }
}
