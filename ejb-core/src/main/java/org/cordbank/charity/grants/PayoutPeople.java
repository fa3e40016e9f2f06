package org.cordbank.charity.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    @Inject
    private Hands hands;

    @Inject
    private CaseLetters letters;

    @Inject
    private CurrentActor current;

    void refuseDeciders(PayoutRow payout) {
        if (hands.did(payout.applicationId(), current.get().id(), DECIDING)) {
            throw new PayoutRefused(Reason.HANDLED_IT, payout.number());
        }
    }

    void refusePreparer(PayoutRow payout, long preparedBy) {
        if (preparedBy == current.get().id()) {
            throw new PayoutRefused(Reason.SAME_PERSON, payout.number(), payout.preparedBy());
        }
    }

    void voucher(long payoutId) {
        letters.order(CaseLetters.Paper.VOUCHER, payoutId);
    }
}
