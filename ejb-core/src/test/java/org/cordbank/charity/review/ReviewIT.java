package org.cordbank.charity.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.applications.MaskedCase;
import org.cordbank.charity.review.ReviewRefused.Reason;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.Errand;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.cordbank.unit.EnterIssue;
import org.cordbank.unit.IssuedUnits;
import org.cordbank.unit.UnitRegister;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("A case is checked, reviewed and decided by different people")
class ReviewIT {
    @Inject
    private Board board;

    @Inject
    private MedicalCheckDesk checks;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private PanelDesk panel;

    @Inject
    private DirectorDesk director;

    @Inject
    private AppealDesk appeals;

    @Inject
    private CaseFile cases;

    @Inject
    private Hands hands;

    @Inject
    private IssuedUnits issued;

    @Inject
    private UnitRegister units;

    @Inject
    private PaperDesk papers;

    @Inject
    private Clock clock;

    @Test
    void theWholeChainLeadsToANotice() throws Exception {
        board.donate("AID", 100_000);
        ApplicationRow row = board.toNotice();
        assertThat(row.status()).isEqualTo(ApplicationStatus.PUBLIC_NOTICE);
        assertThat(hands.of(row.id()))
                .containsOnlyKeys(
                        Hands.Part.INTAKE, Hands.Part.CHECK, Hands.Part.REVIEW, Hands.Part.PANEL, Hands.Part.DIRECTOR);
    }

    @Test
    void theCheckComparesWithTheRegisterOfIssuedUnits() throws Exception {
        ApplicationRow row = board.toCheck();
        String id = row.publicId().value();
        Actor checker = board.hire(Role.CLINICAL_COORDINATOR);
        Din mine = din();
        Din other = din();
        IdCardNumber patient = Errand.as(
                Role.CLINICAL_COORDINATOR,
                () -> cases.open(row.id(), "test").patient().idNumber());
        enter(mine, patient);
        enter(other, IdCardNumber.of("11010519491231002X"));
        as(checker, Role.CLINICAL_COORDINATOR, () -> checks.claim(id));
        refused(Reason.NOT_ISSUED, () -> pass(checker, id, din(), ""));
        refused(Reason.OTHER_RECIPIENT, () -> pass(checker, id, other, ""));
        refused(Reason.NAME_THE_BANK, () -> pass(checker, id, null, " "));
        CheckSheet sheet = AsRole.call(checker, Role.CLINICAL_COORDINATOR, () -> checks.sheet(id));
        assertThat(sheet.issued()).extracting(line -> line.din()).containsExactly(mine);
        pass(checker, id, mine, "");
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.REVIEW);
    }

    @Test
    void aCaseIsClaimedByOneOfFive() throws Exception {
        ApplicationRow row = board.toCheck();
        String id = row.publicId().value();
        List<Boolean> claimed = Together.run(5, () -> {
            Actor checker = board.hire(Role.CLINICAL_COORDINATOR);
            try {
                as(checker, Role.CLINICAL_COORDINATOR, () -> checks.claim(id));
                return true;
            } catch (ReviewRefused refused) {
                assertThat(refused.reason()).isEqualTo(Reason.TAKEN);
                return false;
            }
        });
        assertThat(claimed).filteredOn(one -> one).hasSize(1);
    }

    @Test
    void aReviewerDeclaresBeforeReadingAndAConflictClosesTheCase() throws Exception {
        ApplicationRow row = board.toReview(board.hire(Role.CLINICAL_COORDINATOR));
        String id = row.publicId().value();
        Actor reviewer = board.hire(Role.PANEL_MEMBER);
        refused(Reason.DECLARE_FIRST, () -> AsRole.call(reviewer, Role.PANEL_MEMBER, () -> reviews.open(id)));
        refused(Reason.SAY_WHY, () -> declare(reviewer, id, true, " "));
        declare(reviewer, id, true, "患者是我的外甥");
        refused(Reason.CONFLICT, () -> AsRole.call(reviewer, Role.PANEL_MEMBER, () -> reviews.open(id)));
        refused(Reason.CONFLICT, () -> opine(reviewer, id, true));
        refused(Reason.DECLARED_ALREADY, () -> declare(reviewer, id, false, null));
        assertThat(AsRole.call(reviewer, Role.PANEL_MEMBER, () -> reviews.waiting(500)))
                .noneMatch(one -> one.waiting().publicId().equals(id));
    }

    @Test
    void aReviewerSeesMaskedNamesOnly() throws Exception {
        ApplicationRow row = board.toReview(board.hire(Role.CLINICAL_COORDINATOR));
        String id = row.publicId().value();
        Actor reviewer = board.hire(Role.PANEL_MEMBER);
        declare(reviewer, id, false, null);
        MaskedCase file = AsRole.call(reviewer, Role.PANEL_MEMBER, () -> reviews.open(id));
        assertThat(file.patient().name()).contains("*").doesNotContain("高小满");
        assertThat(file.applicant().name()).contains("*");
        assertThat(file.patient().idNumber()).contains("********");
    }

    @Test
    void twoSeatsAndAThirdOnlyWhenTheyDiffer() throws Exception {
        ApplicationRow agreed = board.toReview(board.hire(Role.CLINICAL_COORDINATOR));
        board.opine(agreed, board.hire(Role.PANEL_MEMBER), true);
        assertThat(board.now(agreed).status()).isEqualTo(ApplicationStatus.REVIEW);
        board.opine(agreed, board.hire(Role.PANEL_MEMBER), true);
        assertThat(board.now(agreed).status()).isEqualTo(ApplicationStatus.PANEL);

        ApplicationRow differing = board.toReview(board.hire(Role.CLINICAL_COORDINATOR));
        board.opine(differing, board.hire(Role.PANEL_MEMBER), true);
        board.opine(differing, board.hire(Role.PANEL_MEMBER), false);
        assertThat(board.now(differing).status()).isEqualTo(ApplicationStatus.REVIEW);
        board.opine(differing, board.hire(Role.PANEL_MEMBER), false);
        assertThat(board.now(differing).status()).isEqualTo(ApplicationStatus.PANEL);
    }

    @Test
    void ofEightReviewersAtOnceTwoGetASeat() throws Exception {
        ApplicationRow row = board.toReview(board.hire(Role.CLINICAL_COORDINATOR));
        String id = row.publicId().value();
        List<Boolean> seated = Together.run(8, () -> {
            Actor reviewer = board.hire(Role.PANEL_MEMBER);
            try {
                declare(reviewer, id, false, null);
                return true;
            } catch (ReviewRefused refused) {
                assertThat(refused.reason()).isEqualTo(Reason.NO_SEAT);
                return false;
            }
        });
        assertThat(seated).filteredOn(one -> one).hasSize(2);
    }

    @Test
    void whoCheckedDoesNotReview() throws Exception {
        Actor both = board.hire(Role.CLINICAL_COORDINATOR);
        ApplicationRow row = board.toReview(both);
        refused(Reason.HANDLED_IT, () -> declare(both, row.publicId().value(), false, null));
    }

    @Test
    void aMeetingNeedsThreeVotesOnACase() throws Exception {
        ApplicationRow row = board.toPanel();
        Actor officer = board.hire(Role.CHARITY_OFFICER);
        long meeting = board.convene(officer);
        Actor absent = board.hire(Role.PANEL_MEMBER);
        refused(
                Reason.NOT_PRESENT,
                () -> as(
                        absent,
                        Role.PANEL_MEMBER,
                        () -> panel.vote(meeting, row.publicId().value(), Vote.GRANT)));
        board.vote(meeting, row, board.hire(Role.PANEL_MEMBER), Vote.GRANT);
        board.vote(meeting, row, board.hire(Role.PANEL_MEMBER), Vote.GRANT);
        board.vote(meeting, row, board.hire(Role.PANEL_MEMBER), Vote.RECUSED);
        refused(Reason.QUORUM, () -> board.close(meeting, officer));
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.PANEL);
        board.vote(meeting, row, board.hire(Role.PANEL_MEMBER), Vote.GRANT);
        board.close(meeting, officer);
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.DIRECTOR);
        refused(Reason.MEETING_CLOSED, () -> board.vote(meeting, row, absent, Vote.GRANT));
        assertThat(AsRole.call(Role.SYSTEM, () -> papers.press(CaseLetters.Paper.MINUTES, meeting)))
                .isEqualTo(AsRole.call(Role.SYSTEM, () -> papers.press(CaseLetters.Paper.MINUTES, meeting)));
    }

    @Test
    void aRefusalByThePanelNeedsAReasonAndIsToldWithIt() throws Exception {
        ApplicationRow row = board.toPanel();
        String id = row.publicId().value();
        Actor officer = board.hire(Role.CHARITY_OFFICER);
        long meeting = board.convene(officer);
        for (int i = 0; i < 3; i++) {
            board.vote(meeting, row, board.hire(Role.PANEL_MEMBER), Vote.REFUSE);
        }
        refused(Reason.REASON_MISSING, () -> board.close(meeting, officer));
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.PANEL);
        refused(
                Reason.CHOOSE_A_REASON,
                () -> as(officer, Role.CHARITY_OFFICER, () -> panel.reason(meeting, id, "NONSENSE", "说明理由")));
        refused(
                Reason.SAY_WHY,
                () -> as(officer, Role.CHARITY_OFFICER, () -> panel.reason(meeting, id, "UNPROVEN", "无")));
        as(officer, Role.CHARITY_OFFICER, () -> panel.reason(meeting, id, "UNPROVEN", "费用单据无法核实"));
        board.close(meeting, officer);
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(cases.steps(row.id()).get(cases.steps(row.id()).size() - 1).reason())
                .contains("关键情况无法核实", "费用单据无法核实");
    }

    @Test
    void whoDeclaredAConflictCanOnlyRecuseAtTheMeeting() throws Exception {
        ApplicationRow row = board.toReview(board.hire(Role.CLINICAL_COORDINATOR));
        Actor cousin = board.hire(Role.PANEL_MEMBER);
        declare(cousin, row.publicId().value(), true, "申请人是我的同事");
        board.opine(row, board.hire(Role.PANEL_MEMBER), true);
        board.opine(row, board.hire(Role.PANEL_MEMBER), true);
        long meeting = board.convene(board.hire(Role.CHARITY_OFFICER));
        refused(Reason.MUST_RECUSE, () -> board.vote(meeting, row, cousin, Vote.GRANT));
        board.vote(meeting, row, cousin, Vote.RECUSED);
    }

    @Test
    void theDirectorHadNoPartBefore() throws Exception {
        ApplicationRow row = board.toDirector();
        long voter = hands.of(row.id()).get(Hands.Part.PANEL).iterator().next();
        Actor same = new Actor(Actor.Kind.STAFF, voter, "同一人（化名）", java.util.Set.of(Role.MEDICAL_DIRECTOR), 1);
        refused(
                Reason.HANDLED_IT,
                () -> AsRole.call(
                        same,
                        Role.MEDICAL_DIRECTOR,
                        () -> director.sheet(row.publicId().value())));
    }

    @Test
    void anAppealIsDecidedByAnotherAndJudgedAnewByOthers() throws Exception {
        ApplicationRow row = board.toDirector();
        String id = row.publicId().value();
        Actor refuser = board.hire(Role.MEDICAL_DIRECTOR);
        as(refuser, Role.MEDICAL_DIRECTOR, () -> director.refuse(Board.key(), id, "UNPROVEN", "收入证明不符", Board.PIN));
        board.owner("UPDATE charity_applications SET status = 'APPEALED' WHERE id = ?", row.id());
        board.owner(
                "INSERT INTO charity_appeals (id, application_id, words_sealed, filed_at, filed_by)"
                        + " SELECT NEXT VALUE FOR charity_appeals_seq, id, 'x', UTC_TIMESTAMP(6), author_account_id"
                        + " FROM charity_applications WHERE id = ?",
                row.id());
        refused(
                Reason.HANDLED_IT,
                () -> as(refuser, Role.MEDICAL_DIRECTOR, () -> appeals.decide(Board.key(), id, true, "重新评审")));
        Actor other = board.hire(Role.MEDICAL_DIRECTOR);
        as(other, Role.MEDICAL_DIRECTOR, () -> appeals.decide(Board.key(), id, true, "补充证明有效"));
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.REVIEW);
        long before = hands.of(row.id()).get(Hands.Part.REVIEW).iterator().next();
        Actor again = new Actor(Actor.Kind.STAFF, before, "原评审（化名）", java.util.Set.of(Role.PANEL_MEMBER), 1);
        refused(Reason.HANDLED_IT, () -> declare(again, id, false, null));
        board.opine(row, board.hire(Role.PANEL_MEMBER), true);
    }

    private void pass(Actor checker, String id, Din din, String otherBank) throws Exception {
        CheckFindings found = new CheckFindings(din, otherBank, "血液科 李医生（化名）", LocalDate.now(clock), "");
        as(checker, Role.CLINICAL_COORDINATOR, () -> checks.pass(Board.key(), id, found));
    }

    private void declare(Actor reviewer, String id, boolean conflict, String words) throws Exception {
        as(reviewer, Role.PANEL_MEMBER, () -> reviews.declare(Board.key(), id, conflict, words));
    }

    private void opine(Actor reviewer, String id, boolean supports) throws Exception {
        as(reviewer, Role.PANEL_MEMBER, () -> reviews.opine(Board.key(), id, supports, 3, "说明理由"));
    }

    private Din din() throws Exception {
        return Errand.as(Role.CUSTOMER_SERVICE, () -> units.nextDin(1));
    }

    private void enter(Din din, IdCardNumber person) throws Exception {
        Errand.as(
                Role.CLINICAL_COORDINATOR,
                () -> issued.enter(new EnterIssue(din, LocalDate.of(2026, 3, 1), "示例医院", person)));
    }

    private static void as(Actor who, Role role, AsRole.Work work) throws Exception {
        AsRole.call(who, role, () -> {
            work.run();
            return null;
        });
    }

    private static void refused(Reason reason, Work work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(ReviewRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }

    private interface Work {
        void run() throws Exception;
    }
}
