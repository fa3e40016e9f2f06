package org.cordbank.booking;

/** A session was cancelled while somebody still waited for it. */
public record WaitEnded(WaitRow place, SessionRow session, String why) {}
