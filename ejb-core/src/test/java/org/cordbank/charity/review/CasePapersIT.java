package org.cordbank.charity.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.cordbank.charity.applications.Applicants;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.CasePaper;
import org.cordbank.charity.applications.IntakeRefused;
import org.cordbank.charity.applications.MaskingDesk;
import org.cordbank.charity.applications.MeansRow;
import org.cordbank.charity.applications.SubmissionDesk;
import org.cordbank.charity.applications.Task;
import org.cordbank.charity.applications.TaskRow;
import org.cordbank.charity.review.ReviewRefused.Reason;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.papers.CharityPaper;
import org.cordbank.papers.PdfPress;
import org.cordbank.papers.UploadRefused;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("Papers are read by who may read them, and the check can ask the applicant for more")
class CasePapersIT {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private Board board;

    @Inject
    private Applicants applicants;

    @Inject
    private MedicalCheckDesk checks;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private CasePaperDesk papers;

    @Inject
    private MaskingDesk masking;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private SubmissionDesk submission;

    @Inject
    private PdfPress press;

    @Test
    void aReviewerReadsTheCopyWithoutNamesAndNeverTheOriginal() throws Exception {
        ApplicationRow row = board.toReview(board.hire(Role.CLINICAL_COORDINATOR));
        String id = row.publicId().value();
        Actor reviewer = board.hire(Role.PANEL_MEMBER);
        CasePaper paper = list(reviewer, Role.PANEL_MEMBER, id).get(0);
        assertThat(paper.name()).as("called by its kind").doesNotContain(".pdf");
        assertThat(paper.masked()).isFalse();
        refused(Reason.DECLARE_FIRST, () -> masked(reviewer, paper));
        AsRole.call(reviewer, Role.PANEL_MEMBER, () -> {
            reviews.declare(Board.key(), id, false, null);
            return null;
        });
        refused(Reason.NOT_MASKED, () -> masked(reviewer, paper));
        mask(paper, "first");
        mask(paper, "second");
        assertThat(list(reviewer, Role.PANEL_MEMBER, id).get(0).masked()).isTrue();
        byte[] read = masked(reviewer, paper);
        assertThat(read).as("the newest copy").isEqualTo(copy("second"));
        assertThatThrownBy(() -> original(reviewer, Role.PANEL_MEMBER, paper)).isInstanceOf(EJBAccessException.class);
        Actor conflicted = board.hire(Role.PANEL_MEMBER);
        AsRole.call(conflicted, Role.PANEL_MEMBER, () -> {
            reviews.declare(Board.key(), id, true, "患者是我的亲属");
            return null;
        });
        refused(Reason.CONFLICT, () -> masked(conflicted, paper));
    }

    @Test
    void theCoordinatorReadsTheOriginalOfAClaimedCaseAlone() throws Exception {
        ApplicationRow row = board.toCheck();
        String id = row.publicId().value();
        Actor checker = board.hire(Role.CLINICAL_COORDINATOR);
        CasePaper paper = list(checker, Role.CLINICAL_COORDINATOR, id).get(0);
        refused(Reason.NOT_CLAIMED, () -> original(checker, Role.CLINICAL_COORDINATOR, paper));
        claim(checker, id);
        assertThat(new String(original(checker, Role.CLINICAL_COORDINATOR, paper), 0, 4, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        assertThatThrownBy(() -> AsRole.call(Role.FINANCE, () -> papers.papers(id, ZH)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aCopyIsACopyAndNoAttack() throws Exception {
        ApplicationRow row = board.toCheck();
        Actor checker = board.hire(Role.CLINICAL_COORDINATOR);
        CasePaper paper =
                list(checker, Role.CLINICAL_COORDINATOR, row.publicId().value()).get(0);
        claim(checker, row.publicId().value());
        byte[] original = original(checker, Role.CLINICAL_COORDINATOR, paper);
        assertThatThrownBy(() -> keep(paper, original))
                .isInstanceOfSatisfying(IntakeRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(IntakeRefused.Reason.SAME_AS_ORIGINAL));
        assertThatThrownBy(() -> keep(paper, "MZ program".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UploadRefused.class);
        assertThat(list(checker, Role.CLINICAL_COORDINATOR, row.publicId().value())
                        .get(0)
                        .masked())
                .as("nothing was kept")
                .isFalse();
    }

    @Test
    void theCheckSendsBackNamedTasksAndTheSameCoordinatorChecksAgain() throws Exception {
        Actor account = applicants.account();
        ApplicationRow row = applicants.checked(account);
        String id = row.publicId().value();
        Actor checker = board.hire(Role.CLINICAL_COORDINATOR);
        claim(checker, id);
        assertThatThrownBy(() -> sendBack(checker, id))
                .isInstanceOfSatisfying(IntakeRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(IntakeRefused.Reason.NOTHING_TO_CORRECT));
        String template = AsRole.call(checker, Role.CLINICAL_COORDINATOR, () -> checks.backReasons(ZH))
                .get(0)
                .code();
        AsRole.call(checker, Role.CLINICAL_COORDINATOR, () -> {
            checks.ask(id, Task.MEANS, "", template, "医院的费用单与所填不符");
            checks.ask(id, Task.PAYEE, "", template, "请换成监护人的账户");
            checks.drop(id, Task.PAYEE, "");
            return null;
        });
        refused(Reason.CORRECTIONS_NOTED, () -> board.pass(row, checker));
        sendBack(checker, id);
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.NEEDS_CORRECTION);
        List<TaskRow> tasks = AsRole.call(account, Role.APPLICANT, () -> desk.tasks(id, ZH));
        assertThat(tasks)
                .filteredOn(TaskRow::open)
                .extracting(TaskRow::task)
                .contains(Task.MEANS)
                .doesNotContain(Task.PAYEE, Task.APPLICANT, Task.DOCUMENTS);
        handInAgain(account, id);
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        applicants.takeIn(row.id());
        board.pass(row, checker);
        assertThat(board.now(row).status()).isEqualTo(ApplicationStatus.REVIEW);
    }

    private void handInAgain(Actor account, String id) throws Exception {
        AsRole.call(account, Role.APPLICANT, () -> {
            MeansRow means = desk.contents(id).means();
            desk.keepMeans(id, means, ZH);
            desk.corrected(id, Task.MEANS, ZH);
            submission.submitAgain(id, ZH, Board.key());
            return null;
        });
    }

    private void sendBack(Actor checker, String id) throws Exception {
        AsRole.call(checker, Role.CLINICAL_COORDINATOR, () -> {
            checks.sendBack(Board.key(), id);
            return null;
        });
    }

    private void claim(Actor checker, String id) throws Exception {
        AsRole.call(checker, Role.CLINICAL_COORDINATOR, () -> {
            checks.claim(id);
            return null;
        });
    }

    private List<CasePaper> list(Actor who, Role role, String id) throws Exception {
        return AsRole.call(who, role, () -> papers.papers(id, ZH));
    }

    private byte[] masked(Actor who, CasePaper paper) throws Exception {
        return AsRole.call(who, Role.PANEL_MEMBER, () -> papers.masked(paper.publicId()))
                .content();
    }

    private byte[] original(Actor who, Role role, CasePaper paper) throws Exception {
        return AsRole.call(who, role, () -> papers.original(paper.publicId())).content();
    }

    private void mask(CasePaper paper, String words) throws Exception {
        keep(paper, copy(words));
    }

    private void keep(CasePaper paper, byte[] content) throws Exception {
        AsRole.run(
                Role.CHARITY_OFFICER,
                () -> masking.keep(paper.publicId(), "copy.pdf", new ByteArrayInputStream(content)));
    }

    private byte[] copy(String words) {
        return COPIES.computeIfAbsent(
                words,
                said -> press.press(new CharityPaper(
                        "x",
                        said,
                        said,
                        "",
                        java.time.LocalDate.of(2026, 11, 25),
                        List.of(CharityPaper.Section.words("", said)),
                        List.of(),
                        List.of(),
                        ZH)));
    }

    /** A pressed sheet bears its moment, so each is pressed once. */
    private static final java.util.Map<String, byte[]> COPIES = new java.util.concurrent.ConcurrentHashMap<>();

    private static void refused(Reason reason, AsRole.Work work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(ReviewRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }
}
