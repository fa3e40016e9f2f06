package org.cordbank.charity.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;

/** Awards and instalments as papers quote them. */
@ApplicationScoped
public class GrantRecords {
    @Inject
    private Awards awards;

    @Inject
    private Payouts payouts;

    @Inject
    private Sql sql;

    /** An award by its id; its absence is a fault of the caller. */
    public AwardRow award(long id) {
        return awards.award(id).orElseThrow(() -> new IllegalArgumentException("There is no award " + id));
    }

    /** An instalment by its id; its absence is a fault of the caller. */
    public PayoutRow payout(long id) {
        return payouts.payout(id).orElseThrow(() -> new IllegalArgumentException("There is no payout " + id));
    }

    /** The award of a case that is reserved or standing. */
    public Optional<AwardRow> standing(long applicationId) {
        return awards.of(applicationId)
                .filter(award -> award.state() == AwardState.RESERVED || award.state() == AwardState.STANDING);
    }

    /** Instalments as the applicant reads them; readable by the portal's account. */
    public List<InstalmentRow> instalments(long applicationId) {
        return sql.rows(
                "SELECT instalment, amount, due_on, state, value_date FROM charity_payouts WHERE application_id = ?"
                        + " ORDER BY id",
                row -> new InstalmentRow(
                        row.getInt(1),
                        new Money(row.getBigDecimal(2)),
                        row.getObject(3, LocalDate.class),
                        PayoutState.valueOf(row.getString(4)),
                        row.getObject(5, LocalDate.class)),
                applicationId);
    }

    /** Instalments of a case, in order. */
    public List<PayoutRow> payouts(long applicationId) {
        return payouts.ofApplication(applicationId);
    }
}
