package org.cordbank.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;
import org.cordbank.ledger.PostingRefused.Reason;
import org.cordbank.testing.Errand;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InTheBank
@DisplayName("The books of a fund")
class FundBooksIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final AtomicInteger FUNDS = new AtomicInteger();

    @Inject
    private Ledger ledger;

    @Inject
    private FundBooks books;

    @Inject
    private Sql sql;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20261125, 77, 4096})
    void balanceOverAnyHistory(long seed) throws Exception {
        String fund = newFund();
        Random random = new Random(seed);
        Map<Act, Money> sums = new EnumMap<>(Act.class);
        for (int i = 0; i < 120; i++) {
            Act act = Act.values()[random.nextInt(Act.values().length)];
            Money amount = new Money(java.math.BigDecimal.valueOf(1 + random.nextInt(500_000), 2));
            boolean covered = act.covered(books.standing(fund), amount);
            if (covered) {
                post(act, fund, i, amount);
                sums.merge(act, amount, Money::plus);
            } else {
                assertThatThrownBy(() -> post(act, fund, 1, amount))
                        .as("seed %d, act %s %s", seed, act, amount)
                        .isInstanceOfSatisfying(PostingRefused.class, refused -> assertThat(refused.reason())
                                .isEqualTo(Reason.NOT_COVERED));
            }
            if (random.nextInt(5) == 0) {
                takeBackOne(fund, random, sums);
            }
            FundStanding standing = books.standing(fund);
            assertThat(standing.balances()).as("seed %d, step %d", seed, i).isTrue();
            assertThat(standing.cash().isNegative()).isFalse();
        }
        assertThat(books.standing(fund).received()).isEqualTo(sums.getOrDefault(Act.DONATION, Money.ZERO));
        assertThat(books.standing(fund).costs()).isEqualTo(sums.getOrDefault(Act.COST, Money.ZERO));
        assertThat(books.faults()).isZero();
        everyYuanOutCameInBefore(fund);
    }

    /** Reverses a donation or a cost that stands, if the cash allows it; afterwards it counts nowhere any more. */
    private void takeBackOne(String fund, Random random, Map<Act, Money> sums) throws Exception {
        List<FlowRow> standing = standing(fund).stream()
                .filter(flow -> flow.text().equals("DONATION") || flow.text().equals("COST"))
                .toList();
        if (standing.isEmpty()) {
            return;
        }
        FlowRow wrong = standing.get(random.nextInt(standing.size()));
        if (wrong.in().compareTo(books.standing(fund).cash()) > 0) {
            assertThatThrownBy(() -> reverse(wrong.entryId()))
                    .isInstanceOfSatisfying(PostingRefused.class, refused -> assertThat(refused.reason())
                            .isEqualTo(Reason.NOT_COVERED));
            return;
        }
        reverse(wrong.entryId());
        Act act = Act.valueOf(wrong.text());
        sums.merge(act, wrong.in().plus(wrong.out()), Money::minus);
        assertThatThrownBy(() -> reverse(wrong.entryId()))
                .isInstanceOfSatisfying(PostingRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.REVERSED_ALREADY));
    }

    private long reverse(long entry) throws Exception {
        return Errand.as(Role.FINANCE, () -> ledger.reverse(entry, "reversal", DAY));
    }

    /** Movements that nobody took back. */
    private List<FlowRow> standing(String fund) {
        Set<Long> takenBack = Set.copyOf(sql.rows(
                "SELECT reverses_entry_id FROM ledger_entries WHERE reverses_entry_id IS NOT NULL",
                row -> row.getLong(1)));
        return books.flows(fund, 0, 1000).stream()
                .filter(flow -> !flow.reversal() && !takenBack.contains(flow.entryId()))
                .toList();
    }

    /** The parts of all movements in are together what went out, and no part exceeds its movement. */
    private void everyYuanOutCameInBefore(String fund) {
        List<FlowRow> flows = standing(fund);
        Money out = flows.stream().map(FlowRow::out).reduce(Money.ZERO, Money::plus);
        Money laid = Money.ZERO;
        for (FlowRow flow : flows) {
            if (!flow.in().isZero()) {
                Money parts = books.trail(flow.subjectType(), flow.subjectId()).stream()
                        .map(TrailRow::amount)
                        .reduce(Money.ZERO, Money::plus);
                assertThat(parts).isLessThanOrEqualTo(flow.in());
                laid = laid.plus(parts);
            }
        }
        assertThat(laid).isEqualTo(out);
    }

    @Test
    void cannotBeOverdrawnByTwentyAtOnce() throws Exception {
        String fund = newFund();
        post(Act.DONATION, fund, 1, Money.of(1000));
        List<Boolean> spent = Together.run(20, () -> {
            try {
                post(Act.COST, fund, 2, Money.of(150));
                return true;
            } catch (PostingRefused refused) {
                return false;
            }
        });
        assertThat(spent).filteredOn(one -> one).hasSize(6);
        assertThat(books.standing(fund).cash()).isEqualTo(Money.of(100));
        assertThat(books.faults()).isZero();
    }

    @Test
    void staysApartFromTheBanksOwn() {
        assertThatThrownBy(() -> Errand.as(
                        Role.FINANCE,
                        () -> ledger.post(LedgerEntry.about("test", 1, "x", DAY)
                                .debit(Account.FUND_CASH, Money.of(1))
                                .credit(Account.FUND_DONATIONS, Money.of(1)))))
                .isInstanceOfSatisfying(PostingRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.OTHER_BOOKS));
        assertThatThrownBy(() -> Errand.as(
                        Role.FINANCE,
                        () -> ledger.post(LedgerEntry.about("test", 1, "x", DAY)
                                .inFund("AID")
                                .debit(Account.BANK, Money.of(1))
                                .credit(Account.REVENUE, Money.of(1)))))
                .isInstanceOfSatisfying(PostingRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.OTHER_BOOKS));
        assertThatThrownBy(() -> post(Act.DONATION, "NOBODY", 1, Money.of(1)))
                .isInstanceOfSatisfying(PostingRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.UNKNOWN_FUND));
    }

    @Test
    void isWrittenThroughThePenAlone() throws SQLException {
        try (Connection office = account("office");
                Statement statement = office.createStatement()) {
            for (String attempt : List.of(
                    "UPDATE ledger_fund_balances SET debit = debit + 1",
                    "DELETE FROM ledger_fund_balances",
                    "UPDATE ledger_postings SET debit = 1",
                    "DELETE FROM ledger_entries")) {
                assertThatThrownBy(() -> statement.executeUpdate(attempt))
                        .as(attempt)
                        .hasMessageContaining("denied");
            }
        }
    }

    private enum Act {
        DONATION(Account.FUND_CASH, Account.FUND_DONATIONS),
        AWARD(Account.FUND_GRANTS, Account.FUND_GRANTS_PAYABLE),
        PAYOUT(Account.FUND_GRANTS_PAYABLE, Account.FUND_CASH),
        COST(Account.FUND_COSTS, Account.FUND_CASH),
        REVOKE(Account.FUND_RECLAIMS, Account.FUND_GRANTS),
        RETURN(Account.FUND_CASH, Account.FUND_RECLAIMS);

        private final Account debit;
        private final Account credit;

        Act(Account debit, Account credit) {
            this.debit = debit;
            this.credit = credit;
        }

        boolean covered(FundStanding standing, Money amount) {
            return switch (this) {
                case DONATION, AWARD, REVOKE -> true;
                case COST -> amount.compareTo(standing.cash()) <= 0;
                case PAYOUT -> amount.compareTo(standing.cash()) <= 0 && amount.compareTo(standing.payable()) <= 0;
                case RETURN -> amount.compareTo(standing.toComeBack()) <= 0;
            };
        }
    }

    private long post(Act act, String fund, long subject, Money amount) throws Exception {
        String subjectType = act == Act.DONATION || act == Act.RETURN ? "test-" + fund : act.name();
        return Errand.as(
                Role.FINANCE,
                () -> ledger.post(LedgerEntry.about(subjectType, subject * 10 + act.ordinal(), act.name(), DAY)
                        .inFund(fund)
                        .debit(act.debit, amount)
                        .credit(act.credit, amount)));
    }

    private static String newFund() throws SQLException {
        String code = "T" + System.nanoTime();
        try (Connection owner = account("owner");
                Statement statement = owner.createStatement()) {
            long id = 1000 + FUNDS.incrementAndGet();
            statement.executeUpdate(
                    "INSERT INTO ledger_funds (id, code, name_zh, name_en, holder_zh, holder_en, opened_on,"
                            + " source) VALUES (" + id + ", '" + code
                            + "', '试', 'test', '试', 'test', '2026-01-01', 'test')");
            statement.executeUpdate("INSERT INTO ledger_fund_balances (fund_id, account_code, debit, credit)"
                    + " SELECT " + id + ", code, 0, 0 FROM ledger_accounts WHERE of_funds");
        }
        return code;
    }

    private static Connection account(String account) throws SQLException {
        String place = account.equals("office") ? "cordbank.db" : "cordbank.test." + account;
        return DriverManager.getConnection(
                System.getProperty("cordbank.db.url"),
                System.getProperty(place + ".user"),
                System.getProperty(place + ".password"));
    }
}
