package org.cordbank.backoffice.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.charity.review.DirectorDesk;
import org.cordbank.charity.review.WaitingCase;

/** Cases the panel granted, which wait for the director. */
@Named
@RequestScoped
public class ListApprovalsPage {
    private static final int MOST = 100;

    @Inject
    private DirectorDesk desk;

    public List<WaitingCase> getRows() {
        return desk.waiting(MOST);
    }
}
