package org.cordbank.backoffice.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.charity.review.ReviewCase;
import org.cordbank.charity.review.ReviewDesk;

/** Cases a member of the panel may declare on, judge or has judged. */
@Named
@RequestScoped
public class ListOpinionsPage {
    private static final int MOST = 100;

    @Inject
    private ReviewDesk desk;

    private List<ReviewCase> rows;

    public List<ReviewCase> getRows() {
        if (rows == null) {
            rows = desk.waiting(MOST);
        }
        return rows;
    }
}
