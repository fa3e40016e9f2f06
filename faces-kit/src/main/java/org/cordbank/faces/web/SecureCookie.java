package org.cordbank.faces.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** The session cookie travels only over https once the public address is https; a plain demo machine has none. */
public class SecureCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent started) {
        if (PublicUrl.isSecure()) {
            started.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
