package org.cordbank.museum.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What staff pages, day sheets and reports read of visits, within their own acts. */
@ApplicationScoped
public class VisitDetails {
    @Inject
    private VisitStore visits;

    /** By booking id; bookings without details (walk-ins) are missing. */
    public Map<Long, VisitDetail> of(List<Long> bookingIds) {
        return visits.visits(bookingIds).stream()
                .collect(Collectors.toMap(VisitDetail::bookingId, Function.identity()));
    }
}
