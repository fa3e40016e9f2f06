package org.cordbank.portal.outreach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.booking.SessionRow;
import org.cordbank.kernel.BankClock;
import org.cordbank.outreach.OpenDataRules;
import org.cordbank.outreach.OpenSessions;

/** The museum's sessions and how many people they still take, counted at the moment of asking. */
@Path("/museum/sessions")
@RequestScoped
public class SessionsResource {
    private static final int BAD_REQUEST = 400;

    @Inject
    private OpenSessions sessions;

    @Inject
    private OpenDataRules rules;

    @Inject
    private Clock clock;

    @Context
    private Request request;

    /** Sessions of the days asked for; with {@code heads} only those that take a party of that size. */
    @GET
    public Response list(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("heads") String heads) {
        Instant now = clock.instant();
        Span span = Span.of(from, to, LocalDate.ofInstant(now, BankClock.ZONE), rules.days());
        if (heads != null && !heads.matches("[1-9][0-9]{0,3}")) {
            return Answer.problem(
                    BAD_REQUEST, "Bad Request", "'heads' is \"" + heads + "\". Write a number from 1 to 9999.");
        }
        JsonArrayBuilder found = Json.createArrayBuilder();
        sessions.ofMuseum(span.from(), span.to()).stream()
                .filter(session -> heads == null || session.isBookable(now) && session.fits(Integer.parseInt(heads)))
                .forEach(session -> found.add(json(session, now)));
        JsonObject body = Json.createObjectBuilder()
                .add("from", span.from().toString())
                .add("to", span.to().toString())
                .add("sessions", found)
                .build();
        return Answer.of(request, "application/json", body.toString());
    }

    private static JsonObjectBuilder json(SessionRow session, Instant now) {
        return Json.createObjectBuilder()
                .add("id", session.publicId())
                .add(
                        "begins",
                        session.begins()
                                .atZone(BankClock.ZONE)
                                .toOffsetDateTime()
                                .toString())
                .add(
                        "ends",
                        session.ends().atZone(BankClock.ZONE).toOffsetDateTime().toString())
                .add("state", session.state().name())
                .add("capacity", session.capacity())
                .add("free", session.free())
                .add("open", session.isBookable(now));
    }
}
