package org.cordbank.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Workstation;

/** The pen of the audit trail. Record last in the act: the subject's chain stays locked until the transaction ends. */
@ApplicationScoped
public class AuditTrail {
    /** Found once: looking for the library on the class path at every act would cost more than the row. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Records {@code act} by the current actor in the running transaction; fails when there is none. */
    public void record(AuditAct act) {
        record(act, actor.get());
    }

    /** Records an act of somebody who is not (yet) signed in as the caller, such as the person signing in. */
    public void record(AuditAct act, Actor who) {
        em.flush();
        Instant when = act.occurredAt() == null ? clock.instant() : act.occurredAt();
        em.createNativeQuery("CALL audit_append(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
                .setParameter(1, act.subjectType())
                .setParameter(2, act.subjectId())
                .setParameter(3, LocalDateTime.ofInstant(when, ZoneOffset.UTC))
                .setParameter(4, who.kind().name())
                .setParameter(5, who.id())
                .setParameter(6, who.name())
                .setParameter(7, who.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .setParameter(8, Workstation.current())
                .setParameter(9, act.act())
                .setParameter(10, act.reason())
                .setParameter(11, details(act))
                .setParameter(12, signatures(act))
                .executeUpdate();
    }

    private static String details(AuditAct act) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        act.details().forEach((name, value) -> {
            if (value == null) {
                json.addNull(name);
            } else {
                json.add(name, value.toString());
            }
        });
        return json.build().toString();
    }

    private static String signatures(AuditAct act) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        for (Signature signature : act.signatures()) {
            json.add(JSON.createObjectBuilder()
                    .add("staff", signature.signer().id())
                    .add("name", signature.signer().name())
                    .add("at", signature.at().toString())
                    .add("meaning", signature.meaning().name()));
        }
        return json.build().toString();
    }
}
