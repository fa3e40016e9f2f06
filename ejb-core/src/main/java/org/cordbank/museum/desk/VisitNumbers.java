package org.cordbank.museum.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.SessionRow;
import org.cordbank.booking.SessionState;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;

/**
 * Visitors of a time, counted from the list of who came. Minors are counted as booked, at most as many as came; the others
 * count as adults.
 *
 * @param held sessions somebody came to
 * @param parties bookings and walk-ins that came
 * @param missed parties that did not come
 * @param cancelled by visitors
 * @param displaced by the museum
 */
public record VisitNumbers(
        LocalDate from,
        LocalDate to,
        int open,
        int held,
        int parties,
        int visitors,
        int adults,
        int missed,
        int cancelled,
        int displaced,
        int walkIns,
        Map<VisitorType, Integer> byType,
        Map<AgeBand, Integer> byBand,
        Map<YearMonth, Integer> byMonth) {

    static VisitNumbers count(LocalDate from, LocalDate to, List<SessionRow> sessions, List<Guest> guests) {
        Map<VisitorType, Integer> byType = new EnumMap<>(VisitorType.class);
        Map<AgeBand, Integer> byBand = new EnumMap<>(AgeBand.class);
        Map<YearMonth, Integer> byMonth = new TreeMap<>();
        Map<Long, LocalDate> days = new java.util.HashMap<>();
        sessions.forEach(session -> days.put(session.id(), session.heldOn()));
        List<Guest> came = guests.stream()
                .filter(guest -> guest.booking().headsCame() != null
                        && days.containsKey(guest.booking().sessionId()))
                .toList();
        int adults = 0;
        for (Guest guest : came) {
            int heads = guest.booking().headsCame();
            int minors = Math.min(guest.minors(), heads);
            adults += heads - minors;
            byType.merge(guest.type(), heads, Integer::sum);
            if (minors > 0 && guest.band() != null) {
                byBand.merge(guest.band(), minors, Integer::sum);
            }
            byMonth.merge(YearMonth.from(days.get(guest.booking().sessionId())), heads, Integer::sum);
        }
        return new VisitNumbers(
                from,
                to,
                (int) sessions.stream()
                        .filter(session -> session.state() != SessionState.CANCELLED)
                        .count(),
                (int) came.stream()
                        .map(guest -> guest.booking().sessionId())
                        .distinct()
                        .count(),
                came.size(),
                byType.values().stream().mapToInt(Integer::intValue).sum(),
                adults,
                in(guests, BookingState.NO_SHOW),
                in(guests, BookingState.CANCELLED),
                in(guests, BookingState.DISPLACED),
                (int) came.stream().filter(Guest::isWalkIn).count(),
                byType,
                byBand,
                byMonth);
    }

    public int of(VisitorType type) {
        return byType.getOrDefault(type, 0);
    }

    public int of(AgeBand band) {
        return byBand.getOrDefault(band, 0);
    }

    private static int in(List<Guest> guests, BookingState state) {
        return (int) guests.stream()
                .filter(guest -> guest.booking().state() == state)
                .count();
    }
}
