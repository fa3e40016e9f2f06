package org.cordbank.charity.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cordbank.charity.fund.Reversal.Kind;
import org.cordbank.charity.fund.ReversalRefused.Reason;
import org.cordbank.charity.review.Board;
import org.cordbank.charity.review.CaseLetters;
import org.cordbank.charity.review.PaperDesk;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;
import org.cordbank.ledger.FundStanding;
import org.cordbank.papers.Files;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("What was recorded wrongly is taken back by two people and stays in the books")
class ReversalIT {
    private static final String FUND = "SPARK";

    @Inject
    private ReversalDesk desk;

    @Inject
    private FundDesk fund;

    @Inject
    private FundWindow window;

    @Inject
    private CostDesk costs;

    @Inject
    private ReportDesk reports;

    @Inject
    private PaperDesk papers;

    @Inject
    private Files files;

    @Inject
    private Board board;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Test
    void aWrongCostIsTakenBackAndRecordedAnewUnderItsReference() throws Exception {
        board.donate(FUND, 5_000);
        String reference = reference();
        FundStanding before = standing();
        long wrong = cost(reference, 900);
        Actor second = board.hire(Role.FINANCE);
        refused(Reason.NO_REASON, () -> reverse(Kind.COST, wrong, "错", second));
        reverse(Kind.COST, wrong, "金额录错，应为 800 元", second);
        assertThat(standing()).isEqualTo(before);
        assertThat(row(wrong).reversed()).contains("800");
        refused(Reason.REVERSED_ALREADY, () -> reverse(Kind.COST, wrong, "再来一次，试试看", second));
        cost(reference, 800);
        assertThat(standing().costs()).isEqualTo(before.costs().plus(Money.of(800)));
        assertThatThrownBy(() -> cost(reference, 800))
                .isInstanceOfSatisfying(CostRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(CostRefused.Reason.REFERENCE_KNOWN));
        assertThat(AsRole.call(Role.FINANCE, fund::faults)).isZero();
        assertThat(standing().balances()).isTrue();
    }

    @Test
    void aDonationTakenBackLeavesThePublicFiguresAndItsReceiptFindsNothing() throws Exception {
        String reference = reference();
        String receipt = "PJ-" + reference;
        FundFigures before = figures();
        long donation = donation(reference, "1234.50", receipt);
        assertThat(window.way(receipt, "1234.50")).isPresent();
        Actor second = board.hire(Role.CHARITY_OFFICER);
        reverse(Kind.DONATION, donation, "对账单更正：这笔属于另一基金", second);
        assertThat(figures()).isEqualTo(before);
        assertThat(figures().balances()).isTrue();
        assertThat(window.way(receipt, "1234.50")).isEmpty();
        assertThat(AsRole.call(Role.FINANCE, () -> fund.way(donation))).isEmpty();
        long again = donation(reference, "1243.50", receipt);
        assertThat(again).as("the same reference, as it should have been").isNotEqualTo(donation);
        assertThat(figures().received()).isEqualTo(before.received().plus(Money.of("1243.50")));
    }

    @Test
    void aDonationThatWasSpentCannotBeTakenBack() throws Exception {
        long donation = donation(reference(), "100.00", "");
        board.owner("UPDATE charity_donations SET amount = 90000000 WHERE id = ?", donation);
        try {
            Actor second = board.hire(Role.FINANCE);
            refused(Reason.SPENT, () -> reverse(Kind.DONATION, donation, "对账单没有这一笔", second));
        } finally {
            board.owner("UPDATE charity_donations SET amount = 100 WHERE id = ?", donation);
        }
    }

    @Test
    void ofFourClerksAtOnceOneTakesItBack() throws Exception {
        board.donate(FUND, 1_000);
        long wrong = cost(reference(), 70);
        FundStanding before = standing();
        List<Boolean> done = Together.run(4, () -> {
            try {
                reverse(Kind.COST, wrong, "重复登记的一笔", board.hire(Role.FINANCE));
                return true;
            } catch (ReversalRefused refusal) {
                assertThat(refusal.reason()).isEqualTo(Reason.REVERSED_ALREADY);
                return false;
            }
        });
        assertThat(done).filteredOn(one -> one).hasSize(1);
        assertThat(standing().costs()).isEqualTo(before.costs().minus(Money.of(70)));
    }

    @Test
    void onlyFinanceTakesBackAndNeverAlone() throws Exception {
        long wrong = cost(reference(), 5);
        for (Role role : List.of(Role.CHARITY_OFFICER, Role.PANEL_MEMBER, Role.REGULATOR)) {
            assertThatThrownBy(() ->
                            AsRole.run(role, () -> desk.reverse(Board.key(), Kind.COST, wrong, "试一试看", "X", Board.PIN)))
                    .as(role.name())
                    .isInstanceOf(EJBAccessException.class);
        }
        Actor alone = board.hire(Role.FINANCE);
        assertThatThrownBy(() -> reverseAs(alone, Kind.COST, wrong, "一个人试一试", badge(alone)))
                .isInstanceOf(org.cordbank.kernel.Refusal.class);
        assertThat(row(wrong).reversed()).isNull();
        refused(Reason.UNKNOWN, () -> AsRole.call(Role.FINANCE, () -> desk.recorded(Kind.COST, 0)));
    }

    @Test
    void aReportStandsInBothLanguagesAndItsCourseIsTheSumOfTheBooks() throws Exception {
        board.donate(FUND, 4_321);
        long wrong = cost(reference(), 33);
        reverse(Kind.COST, wrong, "登记错了基金", board.hire(Role.FINANCE));
        LocalDate today = LocalDate.now(clock);
        LocalDate to =
                LocalDate.of(1990, 1, 1).plusDays(Math.abs(UUID.randomUUID().hashCode() % 9000));
        long id = AsRole.call(Role.CHARITY_OFFICER, () -> reports.orderFinal(FUND, to.minusDays(3), to));
        // the books of this test are of today; a period that ends today cannot be ordered, but can be read
        board.owner("UPDATE charity_reports SET from_day = ?, to_day = ? WHERE id = ?", today, today, id);
        try {
            refusedToPublish(id);
            String chinese = text(press(CaseLetters.Paper.REPORT, id));
            String english = text(press(CaseLetters.Paper.REPORT_EN, id));
            assertThat(chinese).contains("收支走势", "实心条", "冲销「");
            assertThat(english).contains("Income and spending over the period", "Reversal of", "Spark Project");
            String received = sum("donation", "amount_in - amount_out", today);
            assertThat(english).as("what came in by the books").contains(received);
            AsRole.run(Role.CHARITY_OFFICER, () -> reports.publish(id));
        } finally {
            board.owner("UPDATE charity_reports SET from_day = ?, to_day = ? WHERE id = ?", to.minusDays(3), to, id);
        }
    }

    private void refusedToPublish(long id) {
        assertThatThrownBy(() -> AsRole.run(Role.CHARITY_OFFICER, () -> reports.publish(id)))
                .isInstanceOf(ReportRefused.class);
    }

    private String sum(String subject, String amount, LocalDate day) throws Exception {
        return AsRole.call(Role.FINANCE, () -> sql.one(
                        "SELECT SUM(" + amount + ") FROM ledger_fund_movements m JOIN ledger_funds f"
                                + " ON f.id = m.fund_id WHERE f.code = ? AND subject_type = ?"
                                + " AND business_date = ?",
                        row -> new Money(row.getBigDecimal(1)).print(),
                        FUND,
                        subject,
                        day)
                .orElseThrow());
    }

    private byte[] press(CaseLetters.Paper kind, long id) throws Exception {
        long file = AsRole.call(Role.SYSTEM, () -> papers.press(kind, id));
        try (var in = files.open(file)) {
            return in.readAllBytes();
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return java.text.Normalizer.normalize(
                    new PDFTextStripper().getText(document), java.text.Normalizer.Form.NFKC);
        }
    }

    private long cost(String reference, long yuan) throws Exception {
        RecordCost cost = new RecordCost(FUND, reference, LocalDate.now(clock), Money.of(yuan), "评审会会务");
        Actor second = board.hire(Role.FINANCE);
        return AsRole.call(
                board.hire(Role.FINANCE),
                Role.FINANCE,
                () -> costs.record(Board.key(), cost, badge(second), Board.PIN));
    }

    private long donation(String reference, String yuan, String receipt) throws Exception {
        String file = "日期,流水号,捐赠人,匿名,金额,用途,票据号\n" + LocalDate.now(clock) + "," + reference + ",示例公司,否," + yuan + ",,"
                + receipt + "\n";
        ImportOutcome outcome =
                AsRole.call(Role.FINANCE, () -> fund.take(FUND, "test.csv", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(outcome.recorded()).as(outcome.faults().toString()).isEqualTo(1);
        return AsRole.call(Role.FINANCE, () -> fund.donations(FUND, 0, 1))
                .get(0)
                .id();
    }

    private void reverse(Kind kind, long id, String why, Actor second) throws Exception {
        reverseAs(board.hire(Role.FINANCE), kind, id, why, badge(second));
    }

    private void reverseAs(Actor first, Kind kind, long id, String why, String badge) throws Exception {
        AsRole.call(first, Role.FINANCE, () -> {
            desk.reverse(Board.key(), kind, id, why, badge, Board.PIN);
            return null;
        });
    }

    private CostRow row(long id) throws Exception {
        return AsRole.call(Role.FINANCE, () -> costs.costs(FUND, 500)).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private FundFigures figures() {
        return window.figures().stream()
                .filter(each -> each.code().equals(FUND))
                .findFirst()
                .orElseThrow();
    }

    private FundStanding standing() throws Exception {
        return AsRole.call(Role.FINANCE, () -> fund.standing(FUND));
    }

    private String badge(Actor who) {
        return board.badge(who);
    }

    private static String reference() {
        return "RC"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 16).toUpperCase(Locale.ROOT);
    }

    private static void refused(Reason reason, AsRole.Work work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(ReversalRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }
}
