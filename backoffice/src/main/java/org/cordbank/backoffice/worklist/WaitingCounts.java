package org.cordbank.backoffice.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.worklist.QueueRow;
import org.cordbank.worklist.WaitingWork;

/** The queues of the person who opened the home page. */
@Named
@RequestScoped
public class WaitingCounts {
    @Inject
    private WaitingWork work;

    private List<QueueRow> rows;

    /** Read once a request, and only where the page shows it. */
    public List<QueueRow> getRows() {
        if (rows == null) {
            rows = work.mine();
        }
        return rows;
    }
}
