package org.cordbank.backoffice.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;
import org.cordbank.identity.DemoMode;
import org.cordbank.partners.PartnerDesk;

/** Raises the demo's curtain when the back office starts, without holding its start up. */
@Singleton
@Startup
public class Curtain {
    private static final Logger LOG = Logger.getLogger(Curtain.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private PartnerDesk partners;

    @Inject
    private SampleStaff staff;

    @Inject
    private Poster poster;

    @PostConstruct
    void rise() {
        if (DemoMode.on()) {
            executor.submit(this::play);
        }
    }

    private void play() {
        try {
            partners.admitSamples();
            staff.hire();
            LOG.info("The demo's sample people are hired");
            Acting.as(Actor.SYSTEM, () -> {
                poster.announce();
                return null;
            });
        } catch (Exception failed) {
            LOG.log(Level.SEVERE, "The demo could not be set up", failed);
        }
    }
}
