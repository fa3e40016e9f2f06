package org.cordbank.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.cordbank.identity.Actor;
import org.cordbank.identity.OwnSecretChanged;
import org.cordbank.identity.SignedIn;
import org.cordbank.identity.StaffChanged;

/** Records identity's news in identity's own transaction. */
@ApplicationScoped
class IdentityNews {
    @Inject
    private AuditTrail trail;

    void signedIn(@Observes SignedIn news) {
        boolean staff = news.actor().kind() == Actor.Kind.STAFF;
        trail.record(
                AuditAct.on(staff ? "staff" : "family-account", news.actor().id(), "sign-in"), news.actor());
    }

    void ownSecretChanged(@Observes OwnSecretChanged news) {
        trail.record(AuditAct.on("staff", news.who().id(), news.act()), news.who());
    }

    void staffChanged(@Observes StaffChanged news) {
        trail.record(AuditAct.on("staff", news.staffId(), news.act())
                .because(news.reason())
                .with("roles", news.roles()));
    }
}
