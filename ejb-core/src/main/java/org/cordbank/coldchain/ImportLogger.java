package org.cordbank.coldchain;

import java.time.Instant;

/**
 * The file of a logger that travelled.
 *
 * @param loggerNo the number scanned at pick-up; a file that carries its own must agree
 * @param from pick-up
 * @param to hand-over at the bank
 */
public record ImportLogger(byte[] file, String fileName, String loggerNo, Instant from, Instant to) {}
