package org.cordbank.backoffice.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.charity.notice.NoticeCase;
import org.cordbank.charity.notice.NoticeDesk;

/** Open notices, those that end first before others. */
@Named
@RequestScoped
public class ListNoticesPage {
    private static final int MOST = 100;

    @Inject
    private NoticeDesk desk;

    private List<NoticeCase> rows;

    public List<NoticeCase> getRows() {
        if (rows == null) {
            rows = desk.open(MOST);
        }
        return rows;
    }
}
