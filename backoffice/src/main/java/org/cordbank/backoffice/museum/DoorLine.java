package org.cordbank.backoffice.museum;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.cordbank.booking.BookingState;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.Refusal;
import org.cordbank.museum.desk.DoorAnswer;
import org.cordbank.museum.desk.DoorDesk;
import org.cordbank.museum.desk.DoorNote;
import org.cordbank.museum.desk.Guest;
import org.cordbank.museum.desk.SessionSheet;
import org.cordbank.museum.desk.VisitDesk;
import org.cordbank.museum.opening.VisitorType;

/**
 * The line between the museum's desk and a phone at its door: today's list with masked names and the bank's time, and the
 * notes the phone took meanwhile. Each note is an act of its own, so one that is refused holds up no other.
 */
@WebServlet("/museum/door")
public class DoorLine extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int NOTES_MOST = 500;

    @Inject
    private transient VisitDesk visits;

    @Inject
    private transient DoorDesk door;

    @Inject
    private transient Clock clock;

    @Inject
    private transient MuseumTimes times;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate today = LocalDate.now(clock);
        Locale reader = reader(request);
        JsonArrayBuilder guests = Json.createArrayBuilder();
        try {
            for (SessionSheet sheet : visits.day(today).sessions()) {
                sheet.guests().forEach(guest -> guests.add(guest(sheet, guest, reader)));
            }
        } catch (EJBAccessException stranger) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        write(
                response,
                Json.createObjectBuilder()
                        .add("day", today.toString())
                        .add("now", clock.instant().toString())
                        .add("guests", guests)
                        .build()
                        .toString());
    }

    private JsonObjectBuilder guest(SessionSheet sheet, Guest guest, Locale reader) {
        BookingState state = guest.booking().state();
        return Json.createObjectBuilder()
                .add("number", guest.booking().number())
                .add("title", guest.title())
                .add("time", times.of(sheet.session()))
                .add("heads", guest.booking().heads())
                .add("came", Objects.requireNonNullElse(guest.booking().headsCame(), 0))
                .add("open", state == BookingState.CONFIRMED || state == BookingState.NO_SHOW)
                .add("state", Wording.in(reader, "booking.BookingState." + state));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder answers = Json.createArrayBuilder();
        try (JsonReader reader = Json.createReader(request.getReader())) {
            JsonArray notes = reader.readArray();
            if (notes.size() > NOTES_MOST) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
            notes.getValuesAs(JsonObject.class).forEach(note -> answers.add(taken(note, reader(request))));
        } catch (EJBAccessException stranger) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (JsonException | ClassCastException | NullPointerException | DateTimeException malformed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        write(response, answers.build().toString());
    }

    private JsonObjectBuilder taken(JsonObject note, Locale reader) {
        String key = note.getString("key");
        try {
            DoorAnswer answer = door.take(new DoorNote(
                    key,
                    note.getString("number"),
                    0,
                    note.getInt("heads"),
                    VisitorType.FAMILY,
                    0,
                    null,
                    Instant.parse(note.getString("at"))));
            return Json.createObjectBuilder()
                    .add("key", key)
                    .add("outcome", answer.outcome().name());
        } catch (Refusal refused) {
            return Json.createObjectBuilder()
                    .add("key", key)
                    .add("refused", Wording.in(reader, refused.textKey(), refused.values()));
        }
    }

    private static Locale reader(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static void write(HttpServletResponse response, String json) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json);
    }
}
