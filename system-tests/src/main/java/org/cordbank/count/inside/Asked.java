package org.cordbank.count.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Hears what the driver sends to the database and keeps it by thread. Begin and end of a transaction and the settings of
 * a connection are no statements of the page.
 */
final class Asked extends Handler {
    private static final Logger DRIVER = Logger.getLogger("org.mariadb.jdbc.client.impl.StandardClient");
    private static final String SENT = "execute query: ";
    private static final Pattern AROUND =
            Pattern.compile("(?i)\\s*(set|commit|rollback|start|begin|xa|savepoint|release)\\b.*", Pattern.DOTALL);
    private static final ThreadLocal<List<String>> HERE = ThreadLocal.withInitial(ArrayList::new);

    /** Listens from now on, and keeps what it hears from the server's log. */
    static Asked listening() {
        Asked asked = new Asked();
        asked.setLevel(Level.FINE);
        DRIVER.setLevel(Level.FINE);
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(asked);
        return asked;
    }

    void stop() {
        DRIVER.removeHandler(this);
    }

    /** What this thread asked since it was last asked for it. */
    static List<String> taken() {
        List<String> asked = List.copyOf(HERE.get());
        HERE.remove();
        return asked;
    }

    @Override
    public void publish(LogRecord told) {
        String message = told.getMessage();
        if (message == null || !message.startsWith(SENT)) {
            return;
        }
        String sql = message.substring(SENT.length());
        if (!AROUND.matcher(sql).matches()) {
            HERE.get().add(sql);
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        stop();
    }
}
