package org.cordbank.charity.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cordbank.charity.grants.PayoutRefused.Reason;
import org.cordbank.charity.review.CaseLetters;
import org.cordbank.charity.review.Hands;
import org.cordbank.identity.CurrentActor;

/** Who may pay: nobody who had a hand in the decision, and never the same person twice. */
@ApplicationScoped
class PayoutPeople {
    private static final Hands.Part[] DECIDING = {
        Hands.Part.INTAKE,
        Hands.Part.CHECK,
        Hands.Part.REVIEW,
        Hands.Part.PANEL,
        Hands.Part.DIRECTOR,
        Hands.Part.CONFLICT
    };

    private static final long NOBODY = 0;

    @Inject
    private Hands hands;

    @Inject
    private CaseLetters letters;

    @Inject
    private CurrentActor current;

    /** Why the person at the desk may not do the next step of an instalment; empty when they may. */
    Optional<PayoutRefused> barred(PayoutRow payout, long preparedBy) {
        long reader = current.get().id();
        if (hands.did(payout.applicationId(), reader, DECIDING)) {
            return Optional.of(new PayoutRefused(Reason.HANDLED_IT, payout.number()));
        }
        return preparedBy == reader
                ? Optional.of(new PayoutRefused(Reason.SAME_PERSON, payout.number(), payout.preparedBy()))
                : Optional.empty();
    }

    void refuseDeciders(PayoutRow payout) {
        refuseBarred(payout, NOBODY);
    }

    /** @throws PayoutRefused HANDLED_IT, SAME_PERSON */
    void refuseBarred(PayoutRow payout, long preparedBy) {
        barred(payout, preparedBy).ifPresent(refused -> {
            throw refused;
        });
    }

    void voucher(long payoutId) {
        letters.order(CaseLetters.Paper.VOUCHER, payoutId);
    }
}
