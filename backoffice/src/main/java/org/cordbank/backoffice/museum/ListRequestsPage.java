package org.cordbank.backoffice.museum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.museum.desk.BookingDesk;
import org.cordbank.museum.desk.BookingDesk.Request;

/** What waits for an answer, and whom the museum owes another session. */
@Named
@RequestScoped
public class ListRequestsPage {
    @Inject
    private BookingDesk desk;

    private List<Request> requests;
    private List<Request> displaced;

    public List<Request> getRequests() {
        if (requests == null) {
            requests = desk.requests();
        }
        return requests;
    }

    public List<Request> getDisplaced() {
        if (displaced == null) {
            displaced = desk.displaced();
        }
        return displaced;
    }
}
