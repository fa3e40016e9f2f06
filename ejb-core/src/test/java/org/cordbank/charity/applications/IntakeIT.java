package org.cordbank.charity.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cordbank.charity.applications.Applicants.ZH;
import static org.cordbank.charity.applications.Applicants.key;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Refusal;
import org.cordbank.kernel.Sql;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("The charity officer checks an application")
class IntakeIT {
    @Inject
    private Applicants applicants;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private SubmissionDesk submission;

    @Inject
    private DocumentDesk papers;

    @Inject
    private IntakeDesk intake;

    @Inject
    private Sql sql;

    private static Enum<?> reason(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }

    private static <T> T as(Actor officer, Callable<T> work) throws Exception {
        return AsRole.call(officer, Role.CHARITY_OFFICER, work);
    }

    private DocumentRow paper(long id, String code) {
        return intake.open(id, ZH).of(code).get(0);
    }

    @Test
    void ofFiveOfficersOneGetsTheCaseAndTheOthersReadWho() throws Exception {
        ApplicationRow row = applicants.submitted(applicants.account());
        List<Actor> officers = List.of(
                applicants.officer(),
                applicants.officer(),
                applicants.officer(),
                applicants.officer(),
                applicants.officer());
        AtomicInteger next = new AtomicInteger();
        List<String> answers = Together.run(5, () -> {
            Actor officer = officers.get(next.getAndIncrement());
            return as(officer, () -> {
                try {
                    intake.claim(row.id());
                    return "mine";
                } catch (IntakeRefused refused) {
                    return refused.reason().name() + refused.values()[1];
                }
            });
        });
        assertThat(answers).filteredOn("mine"::equals).hasSize(1);
        String holder = as(
                officers.get(0),
                () -> intake.open(row.id(), ZH).masked().application().claimedBy());
        assertThat(answers).filteredOn(("CLAIMED_BY" + holder)::equals).hasSize(4);
    }

    @Test
    void aCaseGivenBackStandsAtItsOldPlace() throws Exception {
        ApplicationRow row = applicants.submitted(applicants.account());
        Actor officer = applicants.officer();
        as(officer, () -> {
            intake.claim(row.id());
            intake.claim(row.id());
            intake.release(row.id());
            assertThat(reason(() -> intake.complete(row.id()))).isEqualTo(IntakeRefused.Reason.NOT_CLAIMED);
            QueueRow again = intake.queue(Instant.EPOCH, 0, 500, ZH).stream()
                    .filter(each -> each.application().id() == row.id())
                    .findFirst()
                    .orElseThrow();
            assertThat(again.application().claimedBy()).isNull();
            assertThat(again.patient()).isEqualTo("高*满");
            assertThat(again.isLate()).isFalse();
            return null;
        });
    }

    @Test
    void nobodyActsOnWhatAnotherOfficerHas() throws Exception {
        ApplicationRow row = applicants.submitted(applicants.account());
        Actor holder = applicants.officer();
        as(holder, () -> {
            intake.claim(row.id());
            return null;
        });
        as(applicants.officer(), () -> {
            DocumentRow paper = paper(row.id(), "IDENTITY");
            String id = paper.publicId().value();
            for (ThrowingCallable act : List.<ThrowingCallable>of(
                    () -> intake.accept(id, paper.version()),
                    () -> intake.sendBack(id, paper.version(), "BLURRED", "看不清身份证号"),
                    () -> intake.ask(row.id(), Task.MEANS, "", "DIFFERS", "收入与证明不符"),
                    () -> intake.complete(row.id()),
                    () -> intake.release(row.id()))) {
                assertThat(reason(act)).isEqualTo(IntakeRefused.Reason.CLAIMED_BY);
            }
            return null;
        });
    }

    @Test
    void everyPaperHasToBeLookedAtBeforeTheCaseGoesOn() throws Exception {
        ApplicationRow row = applicants.submitted(applicants.account());
        as(applicants.officer(), () -> {
            intake.claim(row.id());
            assertThat(reason(() -> intake.complete(row.id()))).isEqualTo(IntakeRefused.Reason.PAPERS_OPEN);
            assertThat(reason(() -> intake.sendBackForCorrection(row.id())))
                    .isEqualTo(IntakeRefused.Reason.NOTHING_TO_CORRECT);
            DocumentRow costs = paper(row.id(), "COSTS");
            assertThat(reason(() -> intake.sendBack(costs.publicId().value(), costs.version(), "NONE", "看不清楚")))
                    .isEqualTo(IntakeRefused.Reason.NO_TEMPLATE);
            assertThat(reason(() -> intake.sendBack(costs.publicId().value(), costs.version(), "BLURRED", " 短 ")))
                    .isEqualTo(IntakeRefused.Reason.NO_WORDS);
            intake.sendBack(costs.publicId().value(), costs.version(), "BLURRED", "第二页看不清金额");
            assertThat(reason(() -> intake.accept(costs.publicId().value(), costs.version())))
                    .as("a stale page")
                    .isEqualTo(IntakeRefused.Reason.CHANGED_MEANWHILE);
            applicants.acceptAll(row.id());
            assertThat(reason(() -> intake.complete(row.id()))).isEqualTo(IntakeRefused.Reason.CORRECTIONS_OPEN);
            DocumentRow again = paper(row.id(), "COSTS");
            intake.accept(again.publicId().value(), again.version());
            intake.complete(row.id());
            assertThat(intake.open(row.id(), ZH).masked().application().status())
                    .isEqualTo(ApplicationStatus.MEDICAL_CHECK);
            return null;
        });
    }

    @Test
    void theApplicantSeesTheNamedTasksAloneAndHandsInAgain() throws Exception {
        Actor parent = applicants.account();
        ApplicationRow row = applicants.submitted(parent);
        String id = row.publicId().value();
        Actor officer = applicants.officer();
        as(officer, () -> {
            intake.claim(row.id());
            DocumentRow costs = paper(row.id(), "COSTS");
            intake.sendBack(costs.publicId().value(), costs.version(), "BLURRED", "第二页看不清金额");
            intake.ask(row.id(), Task.MEANS, "", "DIFFERS", "收入与证明不符");
            intake.sendBackForCorrection(row.id());
            return null;
        });
        AsRole.call(parent, Role.APPLICANT, () -> {
            assertThat(desk.tasks(id, ZH))
                    .filteredOn(TaskRow::open)
                    .extracting(TaskRow::task)
                    .containsExactly(Task.MEANS, Task.DOCUMENTS);
            assertThat(desk.tasks(id, ZH)
                            .get(Task.DOCUMENTS.ordinal())
                            .corrections()
                            .get(0)
                            .reason())
                    .contains("第二页看不清金额");
            assertThat(reason(() -> desk.keepPayee(id, PayeeRow.NONE, ZH)))
                    .isEqualTo(ApplyingRefused.Reason.TASK_CLOSED);
            assertThat(reason(() -> papers.handIn(id, "IDENTITY", "a.pdf", Applicants.pdf(), ZH)))
                    .isEqualTo(ApplyingRefused.Reason.TASK_CLOSED);
            assertThat(reason(() -> submission.submitAgain(id, ZH, key())))
                    .isEqualTo(SubmittingRefused.Reason.CORRECTIONS_OPEN);
            papers.handIn(id, "COSTS", "新费用单.pdf", Applicants.pdf(), ZH);
            papers.handIn(id, "COSTS", "新费用单第二页.pdf", Applicants.pdf(), ZH);
            desk.keepMeans(id, applicants.means(), ZH);
            desk.corrected(id, Task.MEANS, ZH);
            submission.submitAgain(id, ZH, key());
            assertThat(desk.contents(id).application().number()).isEqualTo(row.number());
            return null;
        });
        as(officer, () -> {
            QueueRow again = intake.queue(Instant.EPOCH, 0, 500, ZH).stream()
                    .filter(each -> each.application().id() == row.id())
                    .findFirst()
                    .orElseThrow();
            assertThat(again.again()).isTrue();
            intake.claim(row.id());
            assertThat(intake.open(row.id(), ZH).of("COSTS"))
                    .extracting(DocumentRow::state)
                    .containsExactly(DocumentState.SENT_BACK, DocumentState.HANDED_IN, DocumentState.HANDED_IN);
            applicants.acceptAll(row.id());
            intake.complete(row.id());
            return null;
        });
    }

    @Test
    void aCorrectionNotedInErrorIsDropped() throws Exception {
        ApplicationRow row = applicants.submitted(applicants.account());
        as(applicants.officer(), () -> {
            intake.claim(row.id());
            intake.ask(row.id(), Task.PATIENT, "", "DIFFERS", "诊断与证明不符");
            intake.drop(row.id(), Task.PATIENT, "");
            assertThat(intake.open(row.id(), ZH).corrections()).isEmpty();
            return null;
        });
    }

    @Test
    void theOfficerReadsMaskedAndALookInTheClearIsRecordedWithItsReason() throws Exception {
        ApplicationRow row = applicants.submitted(applicants.account());
        as(applicants.officer(), () -> {
            IntakeCase open = intake.open(row.id(), ZH);
            assertThat(open.masked().patient().name()).isEqualTo("高*满");
            assertThat(open.masked().patient().idNumber()).contains("********");
            assertThat(open.masked().payee().account()).isEqualTo("**** **** 1234");
            assertThat(reason(() -> intake.reveal(row.id(), "看"))).isEqualTo(IntakeRefused.Reason.NO_REASON);
            assertThat(intake.reveal(row.id(), "核对身份证号").patient().name().value())
                    .isEqualTo(Applicants.PATIENT);
            return null;
        });
        assertThat(sql.one(
                        "SELECT reason FROM audit_entries WHERE subject_type = 'application' AND subject_id = ? AND act = 'open-case'",
                        result -> result.getString(1),
                        row.id()))
                .contains("核对身份证号");
    }

    @Test
    void aDraftIsNotSeenAtIntake() throws Exception {
        Actor parent = applicants.account();
        String id = applicants.filled(parent, "AID", applicants.someone(9));
        long draft = AsRole.call(
                parent, Role.APPLICANT, () -> desk.contents(id).application().id());
        as(applicants.officer(), () -> {
            assertThat(reason(() -> intake.open(draft, ZH))).isEqualTo(IntakeRefused.Reason.UNKNOWN);
            assertThat(reason(() -> intake.reveal(draft, "看看这是谁"))).isEqualTo(IntakeRefused.Reason.UNKNOWN);
            return null;
        });
    }
}
