package org.cordbank.charity.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cordbank.charity.applications.Applicants;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.SubmissionDesk;
import org.cordbank.charity.fund.FundDesk;
import org.cordbank.charity.notice.NoticeCase;
import org.cordbank.charity.notice.NoticeDesk;
import org.cordbank.charity.notice.NoticeRefused;
import org.cordbank.charity.notice.NoticeRow;
import org.cordbank.charity.notice.NoticeWindow;
import org.cordbank.charity.review.Board;
import org.cordbank.charity.review.CaseLetters;
import org.cordbank.charity.review.DecisionView;
import org.cordbank.charity.review.DecisionWindow;
import org.cordbank.charity.review.Hands;
import org.cordbank.charity.review.PaperDesk;
import org.cordbank.charity.review.ReviewRefused;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Money;
import org.cordbank.ledger.FundStanding;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.Errand;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("Grants are held within budget and ceiling, shown to the public, and paid by two people")
class GrantsIT {
    private static final String PAYEE = "高望舒（化名）";

    @Inject
    private Board board;

    @Inject
    private Applicants applicants;

    @Inject
    private Grants grants;

    @Inject
    private NoticeDesk notices;

    @Inject
    private NoticeWindow window;

    @Inject
    private SubmissionDesk submission;

    @Inject
    private PayoutDesk payouts;

    @Inject
    private FollowUpDesk followUps;

    @Inject
    private ReclaimDesk reclaims;

    @Inject
    private DecisionWindow decisions;

    @Inject
    private FundDesk fund;

    @Inject
    private PaperDesk papers;

    @Inject
    private Hands hands;

    @Inject
    private Clock clock;

    @Test
    void fiftyAwardsAtOnceAgainstABudgetForTenGrantExactlyTen() throws Exception {
        board.donate("AID", 2_000_000);
        List<ApplicationRow> cases = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            cases.add(applicants.submitted(applicants.account()));
        }
        int year = LocalDate.now(clock).getYear();
        board.owner(
                "UPDATE charity_budgets SET budget = committed + 100000 WHERE programme_code = 'AID' AND year = ?",
                year);
        try {
            Iterator<ApplicationRow> each = new ConcurrentLinkedQueue<>(cases).iterator();
            List<Boolean> granted = Together.run(50, () -> {
                ApplicationRow row;
                synchronized (each) {
                    row = each.next();
                }
                return awarded(row);
            });
            assertThat(granted).filteredOn(one -> one).hasSize(10);
            long rows = cases.stream()
                    .filter(row -> grants.of(row.id()).isPresent())
                    .count();
            assertThat(rows).isEqualTo(10);
        } finally {
            board.owner("UPDATE charity_budgets SET budget = 9000000 WHERE programme_code = 'AID' AND year = ?", year);
        }
    }

    @Test
    void theLifetimeCeilingHoldsWhenSixAreDecidedAtOnce() throws Exception {
        board.donate("AID", 500_000);
        byte[] patient =
                UUID.randomUUID().toString().substring(0, 32).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        List<ApplicationRow> cases = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ApplicationRow row = applicants.submitted(applicants.account());
            // the same patient in six different years
            board.owner(
                    "UPDATE charity_applications SET patient_index = ?, submitted_year = ? WHERE id = ?",
                    patient,
                    2000 + i,
                    row.id());
            cases.add(row);
        }
        Iterator<ApplicationRow> each = cases.iterator();
        List<Boolean> granted = Together.run(6, () -> {
            ApplicationRow row;
            synchronized (each) {
                row = each.next();
            }
            return awarded(row);
        });
        // 10,000 each against a ceiling of 30,000 for one patient
        assertThat(granted).filteredOn(one -> one).hasSize(3);
    }

    @Test
    void aFundPromisesNoMoreThanItHas() throws Exception {
        ApplicationRow row = applicants.submitted(applicants.account());
        BudgetStanding standing = Errand.as(Role.MEDICAL_DIRECTOR, () -> grants.budget(row));
        assertThat(standing.fundAvailable()).isNotNull();
        assertThatThrownBy(() -> Errand.as(Role.MEDICAL_DIRECTOR, () -> grants.reserve(row, Money.of(1))))
                .isInstanceOfSatisfying(AwardRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(AwardRefused.Reason.AMOUNT_CHANGED));
        assertThat(grants.of(row.id())).isEmpty();
    }

    @Test
    void aNoticeShowsWhatTheConsentAllowsAndEndsWhenItsDaysAreOver() throws Exception {
        board.donate("AID", 100_000);
        ApplicationRow row = board.toNotice();
        NoticeCase notice = notice(row);
        assertThat(notice.daysLeft()).isBetween(6, 7);
        NoticeRow shown = window.notice(notice.publicId(), address());
        assertThat(shown.name()).isEqualTo("高*满");
        assertThat(shown.age()).isEqualTo(8);
        assertThat(shown.city()).isEqualTo("济南市");
        assertThat(shown.amount()).isEqualTo(Money.of(10_000));
        assertThat(shown.toString()).doesNotContain("高小满").doesNotContain("急性淋巴");
        refusedNotice(NoticeRefused.Reason.NOT_OVER, () -> finish(notice.id()));
        over(notice.id());
        finish(notice.id());
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.APPROVED);
        board.owner("UPDATE charity_notices SET shown_until = '2020-01-01' WHERE id = ?", notice.id());
        refusedNotice(NoticeRefused.Reason.GONE, () -> window.notice(notice.publicId(), address()));
        AsRole.call(Role.SYSTEM, notices::blank);
        assertThat(AsRole.call(
                        Role.CHARITY_OFFICER, () -> notices.notice(notice.id()).number()))
                .isEqualTo(row.number().toString());
    }

    @Test
    void anObjectionHoldsTheGrantAndUpheldSendsItBack() throws Exception {
        board.donate("AID", 100_000);
        ApplicationRow row = board.toNotice();
        NoticeCase notice = notice(row);
        String number = window.object(notice.publicId(), "家庭收入与所报不符", "", address());
        assertThat(number).startsWith("OB-");
        over(notice.id());
        refusedNotice(NoticeRefused.Reason.OBJECTION_OPEN, () -> finish(notice.id()));
        refusedNotice(NoticeRefused.Reason.OVER, () -> window.object(notice.publicId(), "太晚了", "", address()));
        long objection = notice(row).objections().get(0).id();
        answer(objection, true);
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.DIRECTOR);
        assertThat(grants.of(row.id())).get().extracting(AwardRow::state).isEqualTo(AwardState.RELEASED);
        refusedNotice(NoticeRefused.Reason.ANSWERED, () -> answer(objection, false));
    }

    @Test
    void oneAddressLooksOnlySoOften() {
        String address = address();
        int looks = 0;
        try {
            for (; looks < 200; looks++) {
                window.current(address);
            }
        } catch (NoticeRefused refused) {
            assertThat(refused.reason()).isEqualTo(NoticeRefused.Reason.TOO_MANY);
        }
        assertThat(looks).isEqualTo(60);
        assertThat(window.current(address())).isNotNull();
    }

    @Test
    void aGrantIsPaidByTwoPeopleWhoHadNoPartInIt() throws Exception {
        board.donate("AID", 100_000);
        ApplicationRow row = approved();
        FundStanding before = standing();
        String payout = payout(row).publicId();
        Actor first = board.hire(Role.FINANCE);
        Actor second = board.hire(Role.FINANCE);
        refusedPayout(PayoutRefused.Reason.NAME_DIFFERS, () -> prepare(first, payout, "高望书"));
        long director = hands.of(row.id()).get(Hands.Part.DIRECTOR).iterator().next();
        Actor decider = new Actor(Actor.Kind.STAFF, director, "批准人（化名）", Set.of(Role.FINANCE), 1);
        refusedPayout(PayoutRefused.Reason.HANDLED_IT, () -> prepare(decider, payout, PAYEE));
        assertThat(barred(decider, payout)).contains(PayoutRefused.Reason.HANDLED_IT);
        assertThat(barred(first, payout)).as("the first step is theirs").isEmpty();
        prepare(first, payout, PAYEE);
        assertThat(barred(first, payout)).contains(PayoutRefused.Reason.SAME_PERSON);
        assertThat(barred(second, payout)).isEmpty();
        refusedPayout(PayoutRefused.Reason.SAME_PERSON, () -> pay(first, payout, reference()));
        refusedPayout(PayoutRefused.Reason.NOT_A_REFERENCE, () -> pay(second, payout, "?"));
        String reference = reference();
        pay(second, payout, reference);
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.FOLLOW_UP);
        FundStanding after = standing();
        assertThat(after.cash()).isEqualTo(before.cash().minus(Money.of(10_000)));
        assertThat(after.payable()).isEqualTo(before.payable().minus(Money.of(10_000)));
        assertThat(after.balances()).isTrue();
        long id = payout(row).id();
        assertThat(AsRole.call(Role.SYSTEM, () -> papers.press(CaseLetters.Paper.VOUCHER, id)))
                .isPositive();
        followThrough(row);
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.CLOSED);
    }

    @Test
    void aWithdrawnCaseIsNotPaidAndItsMoneyIsFreeAgain() throws Exception {
        board.donate("AID", 100_000);
        FundStanding before = standing();
        ApplicationRow row = approved();
        String payout = payout(row).publicId();
        Actor first = board.hire(Role.FINANCE);
        prepare(first, payout, PAYEE);
        Actor applicant = new Actor(Actor.Kind.FAMILY, row.authorAccountId(), "x", Set.of(Role.APPLICANT), 0);
        AsRole.call(applicant, Role.APPLICANT, () -> {
            submission.withdraw(row.publicId().value(), Board.key());
            return null;
        });
        Actor second = board.hire(Role.FINANCE);
        refusedPayout(PayoutRefused.Reason.NOT_HERE, () -> pay(second, payout, reference()));
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        AsRole.run(Role.SYSTEM, () -> notices.drop(row.id()));
        refusedPayout(PayoutRefused.Reason.NOT_HERE, () -> pay(second, payout, reference()));
        assertThat(standing().cash()).as("nothing was paid").isEqualTo(before.cash());
        assertThat(standing().payable()).as("nothing is owed").isEqualTo(before.payable());
        assertThat(standing().balances()).isTrue();
    }

    @Test
    void ofTwoPayersAtOnceOnePays() throws Exception {
        board.donate("AID", 100_000);
        ApplicationRow row = approved();
        String payout = payout(row).publicId();
        prepare(board.hire(Role.FINANCE), payout, PAYEE);
        Money before = standing().cash();
        List<Boolean> paid = Together.run(2, () -> {
            try {
                pay(board.hire(Role.FINANCE), payout, reference());
                return true;
            } catch (PayoutRefused refused) {
                assertThat(refused.reason()).isEqualTo(PayoutRefused.Reason.NOT_HERE);
                return false;
            }
        });
        assertThat(paid).containsExactlyInAnyOrder(true, false);
        assertThat(standing().cash()).isEqualTo(before.minus(Money.of(10_000)));
    }

    @Test
    void aRevokedGrantComesBackToTheFenAndNotMore() throws Exception {
        board.donate("AID", 100_000);
        ApplicationRow row = approved();
        String payout = payout(row).publicId();
        prepare(board.hire(Role.FINANCE), payout, PAYEE);
        pay(board.hire(Role.FINANCE), payout, reference());
        Actor director = board.hire(Role.MEDICAL_DIRECTOR);
        String id = row.publicId().value();
        AsRole.call(director, Role.MEDICAL_DIRECTOR, () -> {
            reclaims.revoke(Board.key(), id, "诊断证明系伪造", Board.PIN);
            return null;
        });
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.REVOKED);
        Money before = standing().toComeBack();
        refusedPayout(PayoutRefused.Reason.TOO_MUCH, () -> giveBack(id, Money.of("10000.01")));
        giveBack(id, Money.of(4_000));
        giveBack(id, Money.of(6_000));
        refusedPayout(PayoutRefused.Reason.TOO_MUCH, () -> giveBack(id, Money.of("0.01")));
        assertThat(standing().toComeBack()).isEqualTo(before.minus(Money.of(10_000)));
        assertThat(standing().balances()).isTrue();
        assertThat(AsRole.call(Role.FINANCE, fund::faults)).isZero();
    }

    @Test
    void anApplicantReadsWhyThisAmountAndNobodyElseDoes() throws Exception {
        board.donate("AID", 100_000);
        ApplicationRow row = approved();
        long award = grants.of(row.id()).orElseThrow().id();
        AsRole.call(Role.SYSTEM, () -> papers.press(CaseLetters.Paper.GRANT, award));
        String id = row.publicId().value();
        Actor applicant = new Actor(Actor.Kind.FAMILY, row.authorAccountId(), "x", Set.of(Role.APPLICANT), 0);
        DecisionView view = AsRole.call(applicant, Role.APPLICANT, () -> decisions.decision(id));
        assertThat(view.award().amount()).isEqualTo(Money.of(10_000));
        assertThat(view.award().lines())
                .extracting(AwardLine::step)
                .containsExactly(AwardLine.Step.TIER, AwardLine.Step.RESULT);
        assertThat(view.papers()).extracting("kind").containsExactly("GRANT");
        String paper = view.papers().get(0).publicId();
        try (var letter = AsRole.call(applicant, Role.APPLICANT, () -> decisions.letter(id, paper))
                .content()) {
            assertThat(new String(letter.readNBytes(4), java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF");
        }
        Actor stranger = applicants.account();
        assertThatThrownBy(() -> AsRole.call(stranger, Role.APPLICANT, () -> decisions.decision(id)))
                .isInstanceOf(ReviewRefused.class);
        assertThatThrownBy(() -> AsRole.call(stranger, Role.APPLICANT, () -> decisions.letter(id, paper)))
                .isInstanceOf(ReviewRefused.class);
    }

    private boolean awarded(ApplicationRow row) throws Exception {
        try {
            Errand.as(Role.MEDICAL_DIRECTOR, () -> grants.reserve(row, Money.of(10_000)));
            return true;
        } catch (AwardRefused refused) {
            assertThat(refused.reason())
                    .isIn(
                            AwardRefused.Reason.BUDGET,
                            AwardRefused.Reason.CEILING,
                            AwardRefused.Reason.NOTHING_LEFT,
                            AwardRefused.Reason.AMOUNT_CHANGED);
            return false;
        }
    }

    private ApplicationRow approved() throws Exception {
        ApplicationRow row = board.toNotice();
        long notice = notice(row).id();
        over(notice);
        finish(notice);
        return board.now(row);
    }

    private void followThrough(ApplicationRow row) throws Exception {
        List<FollowUpRow> due = AsRole.call(Role.CHARITY_OFFICER, () -> followUps.open(500)).stream()
                .filter(one -> one.applicationId() == row.id())
                .toList();
        assertThat(due).extracting(FollowUpRow::month).containsExactly(3, 6, 12);
        for (FollowUpRow one : due) {
            AsRole.run(Role.CHARITY_OFFICER, () -> followUps.record(Board.key(), one.id(), "恢复良好"));
        }
    }

    private NoticeCase notice(ApplicationRow row) throws Exception {
        return AsRole.call(Role.CHARITY_OFFICER, () -> notices.open(1000)).stream()
                .filter(one -> one.applicationId() == row.id())
                .findFirst()
                .orElseThrow();
    }

    private void over(long notice) throws Exception {
        board.owner("UPDATE charity_notices SET last_day = '2026-01-05' WHERE id = ?", notice);
    }

    private void finish(long notice) throws Exception {
        AsRole.run(Role.CHARITY_OFFICER, () -> notices.finish(Board.key(), notice));
    }

    private void answer(long objection, boolean upheld) throws Exception {
        AsRole.run(Role.CHARITY_OFFICER, () -> notices.answer(Board.key(), objection, upheld, "经核实"));
    }

    private Optional<Enum<?>> barred(Actor who, String payout) throws Exception {
        return AsRole.call(who, Role.FINANCE, () -> payouts.sheet(payout))
                .barred()
                .map(PayoutRefused::reason);
    }

    private PayoutRow payout(ApplicationRow row) throws Exception {
        return AsRole.call(Role.FINANCE, () -> payouts.open(1000)).stream()
                .filter(one -> one.applicationId() == row.id())
                .findFirst()
                .orElseThrow();
    }

    private void prepare(Actor who, String payout, String name) throws Exception {
        AsRole.call(who, Role.FINANCE, () -> {
            payouts.prepare(Board.key(), payout, name);
            return null;
        });
    }

    private void pay(Actor who, String payout, String reference) throws Exception {
        AsRole.call(who, Role.FINANCE, () -> {
            payouts.pay(Board.key(), payout, reference, LocalDate.now(clock), Board.PIN);
            return null;
        });
    }

    private void giveBack(String id, Money amount) throws Exception {
        AsRole.run(Role.FINANCE, () -> reclaims.giveBack(Board.key(), id, amount, reference(), LocalDate.now(clock)));
    }

    private FundStanding standing() throws Exception {
        return AsRole.call(Role.FINANCE, () -> fund.standing("AID"));
    }

    private static String reference() {
        return "BK" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }

    private static String address() {
        return UUID.randomUUID().toString();
    }

    private static void refusedPayout(PayoutRefused.Reason reason, AsRole.Work work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(PayoutRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }

    private static void refusedNotice(NoticeRefused.Reason reason, AsRole.Work work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(NoticeRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }
}
