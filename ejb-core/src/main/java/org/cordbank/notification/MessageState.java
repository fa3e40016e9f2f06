package org.cordbank.notification;

/** Whether a family has opened a message. */
public enum MessageState {
    UNREAD,
    READ
}
