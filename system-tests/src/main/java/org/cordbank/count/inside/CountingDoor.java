package org.cordbank.count.inside;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/** Stands before every filter of the face. */
@WebListener
public class CountingDoor implements ServletContextListener {
    private Asked asked;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        asked = Asked.listening();
        event.getServletContext()
                .addFilter("statement-count", CountedAnswers.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        asked.stop();
    }
}
