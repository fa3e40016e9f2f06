package org.cordbank.backoffice.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.charity.grants.PayoutDesk;
import org.cordbank.charity.grants.PayoutRow;

/** Instalments that wait for people, a receipt or a proof of use. */
@Named
@RequestScoped
public class ListPayoutsPage {
    private static final int MOST = 100;

    @Inject
    private PayoutDesk desk;

    private List<PayoutRow> rows;

    public List<PayoutRow> getRows() {
        if (rows == null) {
            rows = desk.open(MOST);
        }
        return rows;
    }
}
