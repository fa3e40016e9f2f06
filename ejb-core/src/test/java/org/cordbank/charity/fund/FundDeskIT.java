package org.cordbank.charity.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Money;
import org.cordbank.ledger.FundStanding;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("Donations come in by account statements")
class FundDeskIT {
    private static final String FUND = "SPARK";
    private static final String HEADING = "日期,流水号,捐赠人,匿名,金额,用途,票据号\n";

    @Inject
    private FundDesk desk;

    @Inject
    private FundWindow window;

    @Test
    void theSameFileTwiceChangesNothing() throws Exception {
        String first = reference();
        byte[] file = file(line(first, "100.00"), line(reference(), "250.50"));
        FundStanding before = standing();
        assertThat(take(file)).satisfies(outcome -> {
            assertThat(outcome.recorded()).isEqualTo(2);
            assertThat(outcome.amount()).isEqualTo(Money.of("350.50"));
        });
        FundStanding after = standing();
        assertThat(after.received()).isEqualTo(before.received().plus(Money.of("350.50")));
        assertThat(take(file)).satisfies(outcome -> {
            assertThat(outcome.recorded()).isZero();
            assertThat(outcome.known()).isEqualTo(2);
        });
        byte[] gbk = ("\n" + new String(file, StandardCharsets.UTF_8)).strip().getBytes(Charset.forName("GBK"));
        assertThat(take(gbk).recorded()).isZero();
        assertThat(standing()).isEqualTo(after);
        assertThat(after.balances()).isTrue();
    }

    @Test
    void oneBadLineAndNothingIsRecorded() throws Exception {
        FundStanding before = standing();
        ImportOutcome outcome = take(file(line(reference(), "100"), line(reference(), "一百")));
        assertThat(outcome.faults()).containsExactly(new RowFault(3, RowFault.Reason.AMOUNT, "一百"));
        assertThat(outcome.recorded()).isZero();
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void aKnownReferenceWithAnotherAmountIsNamed() throws Exception {
        String reference = reference();
        take(file(line(reference, "100")));
        assertThat(take(file(line(reference, "101"))).faults())
                .containsExactly(new RowFault(2, RowFault.Reason.OTHER_AMOUNT, "¥101.00"));
    }

    @Test
    void fourClerksWithTheSameFileRecordItOnce() throws Exception {
        byte[] file = file(line(reference(), "10"), line(reference(), "20"), line(reference(), "30"));
        FundStanding before = standing();
        List<ImportOutcome> outcomes = Together.run(4, () -> take(file));
        assertThat(outcomes.stream().mapToInt(ImportOutcome::recorded).sum()).isEqualTo(3);
        assertThat(standing().received()).isEqualTo(before.received().plus(Money.of(60)));
    }

    @Test
    void onlyFinanceTakesStatementsIn() {
        for (Role role : List.of(Role.CHARITY_OFFICER, Role.PANEL_MEMBER, Role.REGULATOR)) {
            assertThatThrownBy(() -> AsRole.call(role, () -> desk.take(FUND, "x.csv", file(line(reference(), "1")))))
                    .as(role.name())
                    .isInstanceOf(jakarta.ejb.EJBAccessException.class);
        }
    }

    @Test
    void donorsAreMaskedAndTheAnonymousStayUnnamed() throws Exception {
        String named = reference();
        String hidden = reference();
        String firm = reference();
        take(file(
                day() + "," + named + ",王小明（化名）,否,5,,",
                day() + "," + hidden + ",李四（化名）,是,5,,",
                day() + "," + firm + ",示例科技有限公司,否,5,,"));
        List<DonationRow> rows = AsRole.call(Role.FINANCE, () -> desk.donations(FUND, 0, 500));
        assertThat(donor(rows, named)).isEqualTo("王*明");
        assertThat(donor(rows, hidden)).isEmpty();
        assertThat(donor(rows, firm)).isEqualTo("示例科技有限公司");
    }

    @Test
    void anyoneReadsFiguresThatBalanceAndAMonthThatKnowsTheGift() throws Exception {
        Money before = month();
        take(file(line(reference(), "77.70")));
        assertThat(month()).isEqualTo(before.plus(Money.of("77.70")));
        assertThat(window.figures())
                .allSatisfy(fund -> assertThat(fund.balances()).isTrue());
        assertThat(window.accounts()).isNotEmpty();
    }

    @Test
    void aDonorFindsTheGiftByReceiptAndAmountTogetherAlone() throws Exception {
        String receipt = "PJ-" + reference();
        take(file(day() + "," + reference() + ",王小明（化名）,否,88.80,," + receipt));
        assertThat(window.way(receipt, "88.80")).get().satisfies(way -> {
            assertThat(way.amount()).isEqualTo(Money.of("88.80"));
            assertThat(way.waiting().isNegative()).isFalse();
        });
        assertThat(window.way(receipt, "88.81")).isEmpty();
        assertThat(window.way("PJ-NOBODY", "88.80")).isEmpty();
        assertThat(window.way(receipt, "x")).isEmpty();
    }

    private Money month() {
        return window.months(FUND, 120).stream()
                .filter(one -> one.month().equals(YearMonth.of(2026, 11)))
                .map(FundMonth::received)
                .findFirst()
                .orElse(Money.ZERO);
    }

    private static String donor(List<DonationRow> rows, String reference) {
        return rows.stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow()
                .donor();
    }

    private FundStanding standing() throws Exception {
        return AsRole.call(Role.FINANCE, () -> desk.standing(FUND));
    }

    private ImportOutcome take(byte[] file) throws Exception {
        return AsRole.call(Role.FINANCE, () -> desk.take(FUND, "对账单.csv", file));
    }

    private static byte[] file(String... lines) {
        return (HEADING + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String reference, String amount) {
        return day() + "," + reference + ",,否," + amount + ",,";
    }

    private static LocalDate day() {
        return LocalDate.of(2026, 11, 20);
    }

    private static String reference() {
        return "RC"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 16).toUpperCase(java.util.Locale.ROOT);
    }
}
