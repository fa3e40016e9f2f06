package org.cordbank.launcher;

/** Where the launcher tells what it is doing. */
@FunctionalInterface
public interface Progress {
    /** One step, in both languages. */
    void say(String zh, String en);
}
