package org.cordbank.backoffice.museum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.museum.desk.VisitDesk;
import org.cordbank.museum.visits.Feedback;
import org.cordbank.museum.visits.FeedbackSum;

/** What visitors said of their visits; the latest hundred. */
@Named
@RequestScoped
public class ReadFeedbackPage {
    private static final int LATEST = 100;

    @Inject
    private VisitDesk desk;

    private List<Feedback> rows;
    private FeedbackSum sum;

    public List<Feedback> getRows() {
        if (rows == null) {
            rows = desk.feedback(LATEST);
        }
        return rows;
    }

    public FeedbackSum getSum() {
        if (sum == null) {
            sum = desk.feedbackSum();
        }
        return sum;
    }
}
