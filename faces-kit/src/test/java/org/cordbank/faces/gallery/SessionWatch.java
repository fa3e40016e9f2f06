package org.cordbank.faces.gallery;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says who opened a session, since a page for a passer-by must not. */
@WebListener
public class SessionWatch implements HttpSessionListener {
    private static final Logger LOG = Logger.getLogger(SessionWatch.class.getName());

    @Override
    public void sessionCreated(HttpSessionEvent opened) {
        LOG.log(Level.INFO, "Session opened", new IllegalStateException("here"));
    }
}
