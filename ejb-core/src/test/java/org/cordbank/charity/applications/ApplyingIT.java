package org.cordbank.charity.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cordbank.charity.applications.Applicants.ZH;
import static org.cordbank.charity.applications.Applicants.key;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Refusal;
import org.cordbank.kernel.Sql;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.Errand;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("A worried parent applies for aid")
class ApplyingIT {
    @Inject
    private Applicants applicants;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private SubmissionDesk submission;

    @Inject
    private DocumentDesk papers;

    @Inject
    private CaseDesk cases;

    @Inject
    private DraftKeeping keeping;

    @Inject
    private CaseFile file;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private static Enum<?> reason(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }

    private long count(String query, Object... values) {
        return sql.one(query, row -> row.getLong(1), values).orElseThrow();
    }

    private TaskState state(String id, Task task) {
        return desk.tasks(id, ZH).get(task.ordinal()).state();
    }

    @Test
    void aHalfFilledPageIsKeptAndAnotherDeviceGoesOn() throws Exception {
        Actor parent = applicants.account();
        AsRole.call(parent, Role.APPLICANT, () -> {
            String id = desk.begin("AID", FiledBy.APPLICANT, ZH, key());
            assertThat(state(id, Task.APPLICANT)).isEqualTo(TaskState.NOT_STARTED);
            PersonRow half =
                    new PersonRow(PersonName.of("高望舒（化名）"), null, null, null, null, null, null, Relation.PARENT);
            desk.keepApplicant(id, half, PersonRow.NOBODY, ZH);
            assertThat(state(id, Task.APPLICANT)).isEqualTo(TaskState.IN_PROGRESS);
            assertThat(desk.tasks(id, ZH).get(0).missing()).containsExactly("idNumber", "mobile", "address");
            assertThat(desk.begin("AID", FiledBy.APPLICANT, ZH, key()))
                    .as("another device finds the same draft")
                    .isEqualTo(id);
            desk.keepApplicant(id, applicants.applicant(null), PersonRow.NOBODY, ZH);
            assertThat(state(id, Task.APPLICANT)).isEqualTo(TaskState.DONE);
            return null;
        });
    }

    @Test
    void whoAppliesForOneselfIsNotAskedTwice() throws Exception {
        Actor parent = applicants.account();
        AsRole.call(parent, Role.APPLICANT, () -> {
            String id = desk.begin("AID", FiledBy.APPLICANT, ZH, key());
            PersonRow self = applicants.applicant(null);
            PersonRow oneself = new PersonRow(
                    self.name(), self.idNumber(), self.mobile(), null, self.address(), null, null, Relation.SELF);
            desk.keepApplicant(id, oneself, PersonRow.NOBODY, ZH);
            assertThat(desk.contents(id).patient().idNumber()).isEqualTo(self.idNumber());
            assertThat(state(id, Task.PATIENT)).isEqualTo(TaskState.NOT_STARTED);
            return null;
        });
    }

    @Test
    void anUnfinishedApplicationIsNotHandedInAndSaysWhichTaskIsOpen() throws Exception {
        Actor parent = applicants.account();
        String id = applicants.filled(parent, "AID", applicants.someone(8));
        AsRole.call(parent, Role.APPLICANT, () -> {
            desk.keepConsents(id, Set.of(), ZH);
            SubmittingRefused refused =
                    catchThrowableOfType(SubmittingRefused.class, () -> submission.submit(id, key()));
            assertThat(refused.reason()).isEqualTo(SubmittingRefused.Reason.INCOMPLETE);
            assertThat(refused.values()).containsExactly(Task.CONSENTS);
            return null;
        });
    }

    @Test
    void aClaimedHardshipHasToBeShown() throws Exception {
        Actor parent = applicants.account();
        String id = applicants.filled(parent, "AID", applicants.someone(8));
        AsRole.call(parent, Role.APPLICANT, () -> {
            MeansRow poor = new MeansRow(
                    3, Money.of(9000), Hardship.MINIMUM_LIVING, Money.of(90000), Money.ZERO, Money.ZERO, null);
            desk.keepMeans(id, poor, ZH);
            assertThat(desk.tasks(id, ZH).get(Task.DOCUMENTS.ordinal()).missing())
                    .containsExactly("HARDSHIP");
            papers.handIn(id, "HARDSHIP", "低保证.pdf", Applicants.pdf(), ZH);
            assertThat(state(id, Task.DOCUMENTS)).isEqualTo(TaskState.DONE);
            return null;
        });
    }

    @Test
    void tenClicksOfOneFormHandInOnce() throws Exception {
        Actor parent = applicants.account();
        String id = applicants.filled(parent, "AID", applicants.someone(8));
        String form = key();
        List<ApplicationNumber> numbers =
                Together.run(10, () -> AsRole.call(parent, Role.APPLICANT, () -> submission.submit(id, form)));
        assertThat(numbers).hasSize(10).containsOnly(numbers.get(0));
        assertThat(count(
                        "SELECT COUNT(*) FROM charity_steps s JOIN charity_applications a ON a.id = s.application_id"
                                + " WHERE a.public_id = ? AND s.to_status = 'SUBMITTED'",
                        id))
                .isOne();
    }

    @Test
    void twoFormsOfOneDraftHandInOnceAndTheSecondReadsTheNumber() throws Exception {
        Actor parent = applicants.account();
        String id = applicants.filled(parent, "AID", applicants.someone(8));
        List<String> answers = Together.run(
                2,
                () -> AsRole.call(parent, Role.APPLICANT, () -> {
                    try {
                        return submission.submit(id, key()).value();
                    } catch (SubmittingRefused refused) {
                        assertThat(refused.reason()).isEqualTo(SubmittingRefused.Reason.ALREADY);
                        return refused.values()[0].toString();
                    }
                }));
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
    }

    @Test
    void parallelBeginningsMakeOneDraft() throws Exception {
        Actor parent = applicants.account();
        List<String> drafts = Together.run(
                6, () -> AsRole.call(parent, Role.APPLICANT, () -> desk.begin("SPARK", FiledBy.APPLICANT, ZH, key())));
        assertThat(drafts).containsOnly(drafts.get(0));
        assertThat(AsRole.call(parent, Role.APPLICANT, () -> desk.mine())).hasSize(1);
    }

    @Test
    void ofEightApplicationsForOnePatientAtTheSameMomentOneIsTaken() throws Exception {
        IdCardNumber patient = applicants.someone(8);
        List<Actor> parents = new java.util.ArrayList<>();
        List<String> drafts = new java.util.ArrayList<>();
        for (int i = 0; i < 8; i++) {
            parents.add(applicants.account());
            // different funds and different relatives do not make another patient
            drafts.add(applicants.filled(parents.get(i), i % 2 == 0 ? "AID" : "SPARK", patient));
        }
        AtomicInteger next = new AtomicInteger();
        List<String> answers = Together.run(8, () -> {
            int i = next.getAndIncrement();
            return AsRole.call(parents.get(i), Role.APPLICANT, () -> {
                try {
                    return submission.submit(drafts.get(i), key()).value();
                } catch (SubmittingRefused refused) {
                    return refused.reason().name();
                }
            });
        });
        assertThat(answers).filteredOn(each -> each.startsWith("JZ-")).hasSize(1);
        assertThat(answers).filteredOn(each -> each.equals("SAME_PATIENT")).hasSize(7);
    }

    @Test
    void theRefusalOfASecondApplicationTellsNobodysName() throws Exception {
        IdCardNumber patient = applicants.someone(8);
        Actor first = applicants.account();
        String one = applicants.filled(first, "AID", patient);
        AsRole.call(first, Role.APPLICANT, () -> submission.submit(one, key()));
        Actor second = applicants.account();
        String two = applicants.filled(second, "AID", patient);
        SubmittingRefused refused = AsRole.call(
                second,
                Role.APPLICANT,
                () -> catchThrowableOfType(SubmittingRefused.class, () -> submission.submit(two, key())));
        assertThat(refused.reason()).isEqualTo(SubmittingRefused.Reason.SAME_PATIENT);
        assertThat(refused.values()).isEmpty();
    }

    @Test
    void afterWithdrawingThePatientCanBeAppliedForAgain() throws Exception {
        IdCardNumber patient = applicants.someone(8);
        Actor parent = applicants.account();
        String one = applicants.filled(parent, "AID", patient);
        AsRole.call(parent, Role.APPLICANT, () -> {
            submission.submit(one, key());
            submission.withdraw(one, key());
            assertThat(reason(() -> submission.withdraw(one, key()))).isEqualTo(WithdrawingRefused.Reason.OVER);
            return null;
        });
        String two = applicants.filled(parent, "AID", patient);
        assertThat(AsRole.call(parent, Role.APPLICANT, () -> submission.submit(two, key())))
                .isNotNull();
    }

    @Test
    void thePatientsAgeAndTreatmentAreThoseOfTheProgramme() throws Exception {
        Actor adult = applicants.account();
        String grown = applicants.filled(adult, "AID", applicants.someone(30));
        assertThat(AsRole.call(adult, Role.APPLICANT, () -> reason(() -> submission.submit(grown, key()))))
                .isEqualTo(SubmittingRefused.Reason.AGE);
        Actor parent = applicants.account();
        String infusion = applicants.filled(parent, "SPARK", applicants.someone(8));
        AsRole.call(parent, Role.APPLICANT, () -> {
            IllnessRow other = new IllnessRow(
                    DiseaseClass.NERVOUS,
                    "脑瘫",
                    "示例医院",
                    org.cordbank.charity.programmes.Treatment.INFUSION,
                    LocalDate.now(clock),
                    null);
            desk.keepPatient(infusion, desk.contents(infusion).patient(), other, ZH);
            assertThat(reason(() -> submission.submit(infusion, key()))).isEqualTo(SubmittingRefused.Reason.TREATMENT);
            return null;
        });
    }

    @Test
    void whatCannotBeTrueIsRefusedWithItsValue() throws Exception {
        Actor parent = applicants.account();
        AsRole.call(parent, Role.APPLICANT, () -> {
            String id = desk.begin("AID", FiledBy.APPLICANT, ZH, key());
            PersonRow patient = applicants.patient(applicants.someone(5));
            LocalDate far = LocalDate.now(clock).plusYears(9);
            assertThat(reason(
                            () -> desk.keepPatient(id, patient, new IllnessRow(null, null, null, null, far, null), ZH)))
                    .isEqualTo(ApplyingRefused.Reason.TREATED_TOO_FAR);
            assertThat(reason(() ->
                            desk.keepPatient(id, patient, new IllnessRow(null, null, null, null, null, "12345"), ZH)))
                    .isEqualTo(ApplyingRefused.Reason.DIN);
            assertThat(reason(() -> desk.keepMeans(id, new MeansRow(99, null, null, null, null, null, null), ZH)))
                    .isEqualTo(ApplyingRefused.Reason.HOUSEHOLD_SIZE);
            assertThat(reason(
                            () -> desk.keepMeans(id, new MeansRow(2, Money.of(-5), null, null, null, null, null), ZH)))
                    .isEqualTo(ApplyingRefused.Reason.NEGATIVE);
            assertThat(reason(() -> desk.keepPayee(id, new PayeeRow(null, null, null, "62 22"), ZH)))
                    .isEqualTo(ApplyingRefused.Reason.ACCOUNT_NUMBER);
            assertThat(reason(() ->
                            desk.keepMeans(id, new MeansRow(2, null, null, null, null, null, "长".repeat(1501)), ZH)))
                    .isEqualTo(ApplyingRefused.Reason.TOO_LONG);
            assertThat(reason(() -> desk.keepConsents(id, Set.of("EVERYTHING"), ZH)))
                    .isEqualTo(ApplyingRefused.Reason.CONSENT_UNKNOWN);
            assertThat(reason(() -> desk.begin("FREE", FiledBy.APPLICANT, ZH, key())))
                    .isEqualTo(ApplyingRefused.Reason.PROGRAMME_UNKNOWN);
            return null;
        });
    }

    @Test
    void aHelpersApplicationCountsOnlyOnceTheApplicantHasConfirmed() throws Exception {
        Actor helper = applicants.account();
        Actor applicant = applicants.account();
        String id = applicants.filledByHelper(helper, applicants.someone(8), applicant.name());
        AsRole.call(helper, Role.APPLICANT, () -> {
            assertThat(reason(() -> submission.submit(id, key())))
                    .isEqualTo(SubmittingRefused.Reason.NOT_THE_APPLICANT);
            submission.handOver(id, key());
            return null;
        });
        assertThat(AsRole.call(helper, Role.APPLICANT, () -> reason(() -> submission.confirm(id, key()))))
                .as("the helper cannot confirm for the applicant")
                .isEqualTo(ApplyingRefused.Reason.NOT_YOURS);
        AsRole.call(applicant, Role.APPLICANT, () -> {
            assertThat(desk.toConfirm())
                    .extracting(row -> row.publicId().value())
                    .containsExactly(id);
            assertThat(submission.read(id).patient().name().value()).isEqualTo(Applicants.PATIENT);
            assertThat(submission.confirm(id, key())).isNotNull();
            assertThat(desk.contents(id).application().applicantAccountId()).isEqualTo(applicant.id());
            return null;
        });
        assertThat(AsRole.call(helper, Role.APPLICANT, () -> cases.view(id))
                        .application()
                        .status())
                .isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void whatTheHelperChangesAfterHandingOverHasToBeConfirmedAnew() throws Exception {
        Actor helper = applicants.account();
        Actor applicant = applicants.account();
        String id = applicants.filledByHelper(helper, applicants.someone(8), applicant.name());
        AsRole.call(helper, Role.APPLICANT, () -> {
            submission.handOver(id, key());
            desk.keepMeans(id, applicants.means(), ZH);
            return null;
        });
        assertThat(AsRole.call(applicant, Role.APPLICANT, () -> reason(() -> submission.confirm(id, key()))))
                .isEqualTo(ApplyingRefused.Reason.NOT_YOURS);
    }

    @Test
    void whoAskedNobodyDeclinesAndTheHelperMayNotUseTheOwnAddress() throws Exception {
        Actor helper = applicants.account();
        Actor stranger = applicants.account();
        String id = applicants.filledByHelper(helper, applicants.someone(8), stranger.name());
        AsRole.call(helper, Role.APPLICANT, () -> {
            submission.handOver(id, key());
            return null;
        });
        AsRole.call(stranger, Role.APPLICANT, () -> {
            submission.decline(id);
            assertThat(desk.toConfirm()).isEmpty();
            return null;
        });
        AsRole.call(helper, Role.APPLICANT, () -> {
            PersonRow self = applicants.applicant(org.cordbank.kernel.EmailAddress.of(helper.name()));
            assertThat(reason(() -> desk.keepApplicant(id, self, PersonRow.NOBODY, ZH)))
                    .isEqualTo(ApplyingRefused.Reason.SAME_ADDRESS);
            return null;
        });
    }

    @Test
    void theColumnsHoldNoClearText() throws Exception {
        Actor parent = applicants.account();
        ApplicationRow row = applicants.submitted(parent);
        String columns = sql.one(
                        "SELECT CONCAT_WS('|', GROUP_CONCAT(CONCAT_WS('|', HEX(p.name_sealed), HEX(p.id_number_sealed),"
                                + " HEX(p.mobile_sealed), HEX(p.address_sealed))), MAX(HEX(i.diagnosis_sealed)),"
                                + " MAX(HEX(i.hospital_sealed)), MAX(HEX(m.story_sealed)), MAX(HEX(y.account_sealed)))"
                                + " FROM charity_people p JOIN charity_illnesses i USING (application_id)"
                                + " JOIN charity_means m USING (application_id) JOIN charity_payees y USING (application_id)"
                                + " WHERE application_id = ?",
                        result -> result.getString(1),
                        row.id())
                .orElseThrow();
        assertThat(columns).isNotBlank();
        for (String secret : List.of(
                Applicants.APPLICANT,
                Applicants.PATIENT,
                Applicants.DIAGNOSIS,
                "13800001234",
                "6222000000001234",
                "示例路",
                "血液科",
                "陪护")) {
            assertThat(columns)
                    .as(secret)
                    .doesNotContain(HexFormat.of().withUpperCase().formatHex(secret.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aDraftIsWarnedOfOnceAndThenCloses() throws Exception {
        Actor parent = applicants.account();
        String id = applicants.filled(parent, "AID", applicants.someone(8));
        long row = AsRole.call(
                parent, Role.APPLICANT, () -> desk.contents(id).application().id());
        ends(row, clock.instant().plusSeconds(3600));
        assertThat(AsRole.call(Role.SYSTEM, () -> keeping.warn())).isPositive();
        assertThat(count("SELECT COUNT(*) FROM charity_applications WHERE id = ? AND warned_at IS NOT NULL", row))
                .isOne();
        ends(row, clock.instant().minusSeconds(1));
        AsRole.call(Role.SYSTEM, () -> keeping.expire());
        AsRole.call(parent, Role.APPLICANT, () -> {
            assertThat(cases.view(id).application().status()).isEqualTo(ApplicationStatus.EXPIRED);
            assertThat(reason(() -> desk.keepMeans(id, applicants.means(), ZH)))
                    .isEqualTo(ApplyingRefused.Reason.NOT_OPEN);
            return null;
        });
    }

    private void ends(long id, Instant at) throws Exception {
        Errand.as(Role.SYSTEM, () -> sql.update("UPDATE charity_applications SET expires_at = ? WHERE id = ?", at, id));
    }

    @Test
    void aRefusalIsAppealedOnceAndInTime() throws Exception {
        Actor parent = applicants.account();
        ApplicationRow row = applicants.checked(parent);
        String id = row.publicId().value();
        AsRole.call(parent, Role.APPLICANT, () -> {
            assertThat(reason(() -> cases.appeal(id, "理由理由", key()))).isEqualTo(AppealingRefused.Reason.NOT_REFUSED);
            return null;
        });
        Errand.as(Role.MEDICAL_DIRECTOR, () -> file.advance(row.id(), ApplicationStatus.REJECTED, "治疗未使用脐带血：出院记录未见"));
        AsRole.call(parent, Role.APPLICANT, () -> {
            assertThat(cases.view(id).refusal()).contains("出院记录");
            assertThat(cases.view(id).appealUntil())
                    .isEqualTo(LocalDate.now(clock).plusDays(15));
            assertThat(reason(() -> cases.appeal(id, "短", key()))).isEqualTo(AppealingRefused.Reason.NO_WORDS);
            cases.appeal(id, "移植记录在第二份出院小结里。", key());
            assertThat(cases.view(id).application().status()).isEqualTo(ApplicationStatus.APPEALED);
            assertThat(reason(() -> cases.appeal(id, "再来一次吧", key()))).isEqualTo(AppealingRefused.Reason.FILED_ALREADY);
            return null;
        });
        Errand.as(Role.CHARITY_OFFICER, () -> file.decideAppeal(row.id(), true, ApplicationStatus.REVIEW, "材料属实"));
        assertThat(AsRole.call(parent, Role.APPLICANT, () -> cases.view(id))
                        .appeal()
                        .upheld())
                .isTrue();
    }

    @Test
    void anAppealAfterItsTimeIsRefused() throws Exception {
        Actor parent = applicants.account();
        ApplicationRow row = applicants.checked(parent);
        Errand.as(Role.MEDICAL_DIRECTOR, () -> file.advance(row.id(), ApplicationStatus.REJECTED, "不在范围内"));
        Errand.as(
                Role.SYSTEM,
                () -> sql.update(
                        "UPDATE charity_applications SET status_since = ? WHERE id = ?",
                        clock.instant().minusSeconds(20L * 24 * 3600),
                        row.id()));
        assertThat(AsRole.call(
                        parent,
                        Role.APPLICANT,
                        () -> reason(() -> cases.appeal(row.publicId().value(), "我有新的证据", key()))))
                .isEqualTo(AppealingRefused.Reason.TOO_LATE);
    }

    @Test
    void messagesArePassedBothWaysAndAreLimited() throws Exception {
        Actor parent = applicants.account();
        ApplicationRow row = applicants.submitted(parent);
        String id = row.publicId().value();
        AsRole.call(parent, Role.APPLICANT, () -> {
            assertThat(reason(() -> cases.write(id, "  ", key()))).isEqualTo(WritingRefused.Reason.EMPTY);
            assertThat(reason(() -> cases.write(id, "长".repeat(2001), key())))
                    .isEqualTo(WritingRefused.Reason.TOO_LONG);
            for (int i = 0; i < 20; i++) {
                cases.write(id, "第 " + i + " 条", key());
            }
            assertThat(reason(() -> cases.write(id, "还有一条", key()))).isEqualTo(WritingRefused.Reason.TOO_MANY);
            return null;
        });
        Errand.as(Role.CHARITY_OFFICER, () -> {
            file.tell(row.id(), "收到了");
            return null;
        });
        assertThat(AsRole.call(parent, Role.APPLICANT, () -> cases.view(id)).messages())
                .hasSize(21)
                .last()
                .satisfies(last -> assertThat(last.fromBank()).isTrue());
    }

    @Test
    void noMailAboutAnApplicationTellsOfTheIllness() throws Exception {
        Actor parent = applicants.account();
        ApplicationRow row = applicants.checked(parent);
        Errand.as(Role.MEDICAL_DIRECTOR, () -> file.advance(row.id(), ApplicationStatus.REJECTED, "白血病证明不足"));
        List<String> mails = sql.rows(
                "SELECT CONCAT_WS(' ', subject, body_text, body_html) FROM notification_mails WHERE body_text LIKE ?",
                result -> result.getString(1),
                "%" + row.publicId().value() + "%");
        assertThat(mails).hasSizeGreaterThanOrEqualTo(3).allSatisfy(mail -> assertThat(mail)
                .doesNotContain("白血病", Applicants.PATIENT, Applicants.DIAGNOSIS, "出院", "收入"));
    }
}
