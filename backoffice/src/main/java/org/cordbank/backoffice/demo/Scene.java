package org.cordbank.backoffice.demo;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * A scene of the play; played a second time it changes nothing.
 *
 * @param at its hour, counted from the beginning of the play
 * @param title for the log
 * @param act what happens; it runs what it is handed between its parts, so that a long scene is seen to go on
 */
record Scene(Duration at, String title, Consumer<Runnable> act) {}
