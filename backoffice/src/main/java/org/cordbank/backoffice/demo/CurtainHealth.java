package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cordbank.identity.DemoMode;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** In the demo the back office is ready when its sample people can sign in, since their accounts are printed then. */
@Readiness
@ApplicationScoped
public class CurtainHealth implements HealthCheck {
    @Inject
    private SampleStaff staff;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo")
                .status(!DemoMode.on() || staff.isHired())
                .build();
    }
}
