package org.cordbank.backoffice.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.charity.review.MedicalCheckDesk;
import org.cordbank.charity.review.WaitingCase;

/** Cases that wait for the medical check, oldest first. */
@Named
@RequestScoped
public class ListChecksPage {
    private static final int MOST = 100;

    @Inject
    private MedicalCheckDesk desk;

    public List<WaitingCase> getRows() {
        return desk.waiting(MOST);
    }
}
