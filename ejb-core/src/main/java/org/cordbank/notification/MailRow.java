package org.cordbank.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail of the outbox as a list shows it; never its words.
 *
 * @param recipient the address with its middle hidden
 * @param kind name of the template
 */
public record MailRow(
        long id, String recipient, String kind, MailState state, int tries, String lastError, Instant createdAt)
        implements Serializable {}
