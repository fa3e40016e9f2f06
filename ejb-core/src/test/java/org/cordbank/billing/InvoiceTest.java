package org.cordbank.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.cordbank.billing.PaymentRefused.Reason;
import org.cordbank.kernel.Money;
import org.junit.jupiter.api.Test;

class InvoiceTest {
    private static Invoice of(String... amounts) {
        List<WriteInvoice.Line> lines = java.util.Arrays.stream(amounts)
                .map(amount -> new WriteInvoice.Line("储存", "Storage", Money.of(amount)))
                .toList();
        return new Invoice(
                new WriteInvoice(1, 2, "SD-2026-0000001-0", lines), "INV-2026-0000001", LocalDate.of(2026, 11, 23), 14);
    }

    @Test
    void aPartPaymentIsKeptAsWhatItIs() {
        Invoice invoice = of("5400", "630");
        invoice.receive(Money.of("6000"));
        assertThat(invoice.open()).isEqualTo(Money.of("30"));
        assertThat(invoice.state()).isEqualTo(InvoiceState.PARTLY_PAID);
        invoice.receive(Money.of("30"));
        assertThat(invoice.state()).isEqualTo(InvoiceState.PAID);
    }

    @Test
    void moreThanIsOpenIsRefusedAndNothingIsTakenIn() {
        Invoice invoice = of("5400", "630");
        refused(Reason.TOO_MUCH, () -> invoice.receive(Money.of("6030.01")));
        assertThat(invoice.open()).isEqualTo(Money.of("6030"));
        assertThat(invoice.state()).isEqualTo(InvoiceState.OPEN);
    }

    @Test
    void nothingAndLessThanNothingAreNoPayment() {
        Invoice invoice = of("630");
        refused(Reason.NOT_POSITIVE, () -> invoice.receive(Money.ZERO));
        refused(Reason.NOT_POSITIVE, () -> invoice.receive(Money.of("-1")));
    }

    @Test
    void aSettledInvoiceTakesNothingMore() {
        Invoice invoice = of("630");
        invoice.receive(Money.of("630"));
        refused(Reason.NOTHING_OPEN, () -> invoice.receive(Money.of("0.01")));
    }

    private static void refused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(PaymentRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }
}
