package org.cordbank.launcher;

import java.time.Instant;
import java.util.List;

/**
 * A mail the demo's mail server was given.
 *
 * @param number counts from 1 in the order of arrival
 * @param text the readable part
 * @param attachments names of the attached files
 * @param messageId the name the bank gave the letter, by which a second copy is known
 */
public record CaughtMail(
        int number,
        Instant arrived,
        String from,
        String to,
        String subject,
        String text,
        List<String> attachments,
        String messageId) {}
