package org.cordbank.portal.outreach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.outreach.OpenDataRules;
import org.cordbank.outreach.events.EventCalendar;
import org.cordbank.outreach.events.EventHall;
import org.cordbank.outreach.events.OpenEvent;
import org.cordbank.outreach.events.PlanEvent;

/** Public events: as data, as a calendar to subscribe to, as a news feed. */
@Path("/events")
@RequestScoped
public class EventsResource {
    private static final int MOST = 200;
    private static final int NOT_FOUND = 404;
    private static final int CALENDAR_DAYS_BACK = 90;
    private static final int CALENDAR_DAYS_AHEAD = 366;

    @Inject
    private EventHall hall;

    @Inject
    private OpenDataRules rules;

    @Inject
    private BankIdentity bank;

    @Inject
    private Clock clock;

    @Context
    private Request request;

    @GET
    public Response list(@QueryParam("from") String from, @QueryParam("to") String to) {
        Span span = Span.of(from, to, today(), rules.days());
        JsonArrayBuilder events = Json.createArrayBuilder();
        hall.between(span.begins(), span.ends(), MOST).forEach(open -> events.add(json(open)));
        JsonObject body = Json.createObjectBuilder()
                .add("from", span.from().toString())
                .add("to", span.to().toString())
                .add("events", events)
                .build();
        return Answer.of(request, "application/json", body.toString());
    }

    @GET
    @Path("/{id: [0-9A-Za-z-]{1,40}}")
    public Response one(@PathParam("id") String id) {
        return hall.event(id)
                .map(open -> Answer.of(
                        request, "application/json", json(open).build().toString()))
                .orElseGet(() -> Answer.problem(NOT_FOUND, "Not Found", "There is no event \"" + id + "\"."));
    }

    @GET
    @Path("/calendar.ics")
    public Response calendar(@QueryParam("lang") String lang) {
        Locale reader = reader(lang);
        String host = bank.publicUrl().replaceAll("^https?://|[:/].*$", "");
        String text = EventCalendar.of(recent(), reader, bank.name(reader), host, bank.publicUrl());
        return Answer.of(request, "text/calendar", text);
    }

    @GET
    @Path("/feed.rss")
    public Response feed(@QueryParam("lang") String lang) {
        Locale reader = reader(lang);
        return Answer.of(request, "application/rss+xml", EventFeed.of(recent(), reader, bank));
    }

    private List<OpenEvent> recent() {
        LocalDate today = today();
        Span span = new Span(today.minusDays(CALENDAR_DAYS_BACK), today.plusDays(CALENDAR_DAYS_AHEAD));
        return hall.between(span.begins(), span.ends(), MOST);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BankClock.ZONE);
    }

    private static Locale reader(String lang) {
        return "en".equals(lang) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private JsonObjectBuilder json(OpenEvent open) {
        PlanEvent plan = open.event().plan();
        JsonObjectBuilder event = Json.createObjectBuilder()
                .add("id", open.publicId())
                .add("kind", plan.kind().name())
                .add("state", open.event().state().name())
                .add(
                        "title",
                        Json.createObjectBuilder().add("zh", plan.titleZh()).add("en", plan.titleEn()))
                .add(
                        "place",
                        Json.createObjectBuilder().add("zh", plan.placeZh()).add("en", plan.placeEn()))
                .add(
                        "begins",
                        plan.begins().atZone(BankClock.ZONE).toOffsetDateTime().toString())
                .add(
                        "ends",
                        plan.ends().atZone(BankClock.ZONE).toOffsetDateTime().toString())
                .add("url", bank.publicUrl() + "/outreach/event.xhtml?id=" + open.publicId());
        if (open.free() != null) {
            event.add("capacity", open.capacity()).add("free", open.free()).add("open", open.open());
        }
        if (!open.event().replayUrl().isEmpty()) {
            event.add("replay", open.event().replayUrl());
        }
        return event;
    }
}
