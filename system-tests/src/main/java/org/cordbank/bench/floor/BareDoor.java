package org.cordbank.bench.floor;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/**
 * Opens {@code /bench/*} before every filter of the face, so that the floor is bare: of the bank's own machinery only
 * the door keeper, which the container asks on every request, stands before it.
 */
@WebListener
public class BareDoor implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("bench-floor", Floor.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/bench/*");
    }
}
