package org.cordbank.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.cordbank.kernel.Money;
import org.cordbank.ledger.PostingRefused.Reason;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final Ledger ledger = new Ledger();

    @Test
    void debitsMustEqualCredits() {
        refused(
                Reason.UNBALANCED,
                LedgerEntry.about("invoice", 1, "x", DAY)
                        .debit(Account.BANK, Money.of("100"))
                        .credit(Account.RECEIVABLES, Money.of("99.99")));
    }

    @Test
    void oneLineIsNoEntry() {
        refused(
                Reason.NOTHING_TO_POST,
                LedgerEntry.about("invoice", 1, "x", DAY).debit(Account.BANK, Money.of("100")));
    }

    @Test
    void aNegativeOrEmptySideIsNoPosting() {
        refused(
                Reason.NOT_ONE_SIDE,
                LedgerEntry.about("invoice", 1, "x", DAY)
                        .debit(Account.BANK, Money.of("-5"))
                        .credit(Account.RECEIVABLES, Money.of("-5")));
        refused(
                Reason.NOT_ONE_SIDE,
                LedgerEntry.about("invoice", 1, "x", DAY)
                        .debit(Account.BANK, Money.ZERO)
                        .credit(Account.RECEIVABLES, Money.ZERO));
    }

    private void refused(Reason reason, LedgerEntry entry) {
        assertThatThrownBy(() -> ledger.post(entry))
                .isInstanceOfSatisfying(PostingRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }
}
