package org.cordbank.notification;

/** A mail in the hands of one postman; {@code holder} proves it. */
record ClaimedMail(long id, String holder, String recipient, WrittenLetter letter, String messageId, int tries) {}
