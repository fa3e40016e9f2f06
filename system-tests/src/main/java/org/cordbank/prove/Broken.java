package org.cordbank.prove;

/**
 * An invariant that does not hold.
 *
 * @param invariant {@code I1} to {@code I8}
 * @param sentence what was found, naming the row
 */
public record Broken(String invariant, String sentence) {
    @Override
    public String toString() {
        return invariant + ": " + sentence;
    }
}
