package org.cordbank.notification;

/** Where a mail of the outbox stands. */
public enum MailState {
    WAITING,
    SENDING,
    SENT,
    FAILED
}
