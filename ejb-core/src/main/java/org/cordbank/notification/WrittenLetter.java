package org.cordbank.notification;

/** A letter with its words. */
record WrittenLetter(String subject, String text, String html) {}
