package org.cordbank.notification;

/**
 * A mail in the hands of one postman; {@code holder} proves it.
 *
 * @param calendar a text/calendar part, or null
 */
record ClaimedMail(
        long id, String holder, String recipient, WrittenLetter letter, String calendar, String messageId, int tries) {}
