package org.cordbank.portal.outreach;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The open data interface: to be read by machines, without a key. */
@ApplicationPath("/api/v1")
public class OpenData extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(EventsResource.class, SessionsResource.class, ContractResource.class, RateLimit.class);
    }
}
