package org.cordbank.faces.error;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A short number that a reader can read out on the phone and the operator finds in the log. */
final class Reference {
    private static final Logger LOG = Logger.getLogger("org.cordbank.errors");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;

    private Reference() {}

    static String log(Throwable thrown, String path) {
        String reference = next();
        LOG.log(Level.SEVERE, "Reference " + reference + " at " + path, thrown);
        return reference;
    }

    static String next() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            reference.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return reference.insert(LENGTH / 2, '-').toString();
    }

    /** The reference as sent in an address, or null when it is none of ours. */
    static String checked(String sent) {
        return sent != null && sent.matches("[" + LETTERS + "]{4}-[" + LETTERS + "]{4}") ? sent : null;
    }
}
