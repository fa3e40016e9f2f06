package org.cordbank.outreach.events;

import org.cordbank.booking.Contact;

/**
 * A sign-up to an event.
 *
 * @param event public id
 * @param address network address, whose sign-ups are counted
 */
public record SignUp(String event, int heads, Contact contact, String address) {}
