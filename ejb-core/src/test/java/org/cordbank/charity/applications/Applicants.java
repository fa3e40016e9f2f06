package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.cordbank.charity.programmes.RequiredDocument;
import org.cordbank.charity.programmes.Treatment;
import org.cordbank.identity.Actor;
import org.cordbank.identity.FamilySignIn;
import org.cordbank.identity.Letterbox;
import org.cordbank.identity.Role;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.PersonName;
import org.cordbank.testing.AsRole;

/** Brings invented applicants and their applications as far as a test needs them, always through the real desks. */
@ApplicationScoped
public class Applicants {
    public static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    static final String APPLICANT = "高望舒（化名）";
    static final String PATIENT = "高小满（化名）";
    static final String DIAGNOSIS = "急性淋巴细胞白血病，第一次完全缓解";
    private static final AtomicLong OFFICERS = new AtomicLong(70_000);

    @Inject
    private FamilySignIn door;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private DocumentDesk papers;

    @Inject
    private SubmissionDesk submission;

    @Inject
    private IntakeDesk intake;

    @Inject
    private Clock clock;

    /** Somebody who has just signed in with a mailed code. */
    public Actor account() {
        String email = UUID.randomUUID() + "@applicant.example";
        door.askForCode(email, "zh", "10.3.0.1");
        return door.signIn(email, Letterbox.code(email), "10.3.0.1");
    }

    /** A charity officer who exists for this call alone. */
    public Actor officer() {
        long id = OFFICERS.incrementAndGet();
        return new Actor(Actor.Kind.STAFF, id, "专员" + id + "（化名）", Set.of(Role.CHARITY_OFFICER), 1);
    }

    /** A valid number of somebody that many years old, new each time. */
    public IdCardNumber someone(int years) {
        LocalDate birth = LocalDate.now(clock).minusYears(years).minusDays(40);
        String begin = "370102" + birth.toString().replace("-", "");
        while (true) {
            String seventeen =
                    begin + "%03d".formatted(ThreadLocalRandom.current().nextInt(1000));
            // region codes vary too, so that a run never meets the same patient twice
            String number = "37%04d".formatted(ThreadLocalRandom.current().nextInt(10_000)) + seventeen.substring(6);
            for (char check : "0123456789X".toCharArray()) {
                try {
                    return IdCardNumber.of(number + check);
                } catch (IllegalArgumentException other) {
                    continue;
                }
            }
        }
    }

    /** A draft with every task done, for a patient with this number. */
    public String filled(Actor account, String programme, IdCardNumber patient) throws Exception {
        return AsRole.call(account, Role.APPLICANT, () -> {
            String id = desk.begin(programme, FiledBy.APPLICANT, ZH, key());
            fill(id, programme, patient, PersonRow.NOBODY, null);
            return id;
        });
    }

    /** A draft a helper filled in for somebody with this address. */
    public String filledByHelper(Actor helper, IdCardNumber patient, String applicantEmail) throws Exception {
        return AsRole.call(helper, Role.APPLICANT, () -> {
            String id = desk.begin("AID", FiledBy.HELPER, ZH, key());
            PersonRow who = new PersonRow(
                    PersonName.of("社工甲（化名）"), null, MobileNumber.of("13900001111"), null, null, "示例县红十字会", null, null);
            fill(id, "AID", patient, who, EmailAddress.of(applicantEmail));
            return id;
        });
    }

    private void fill(String id, String programme, IdCardNumber patient, PersonRow helper, EmailAddress email)
            throws Exception {
        desk.keepApplicant(id, applicant(email), helper, ZH);
        desk.keepPatient(id, patient(patient), illness(), ZH);
        desk.keepMeans(id, means(), ZH);
        for (RequiredDocument paper : papers.required(id, ZH)) {
            if (paper.needed()) {
                papers.handIn(id, paper.code(), paper.code() + ".pdf", pdf(), ZH);
            }
        }
        desk.keepPayee(id, new PayeeRow(PayeeKind.GUARDIAN, APPLICANT, "示例银行", "6222000000001234"), ZH);
        desk.keepConsents(id, consents(), ZH);
    }

    PersonRow applicant(EmailAddress email) {
        return new PersonRow(
                PersonName.of(APPLICANT),
                someone(35),
                MobileNumber.of("13800001234"),
                email,
                "济南市示例路 1 号 2 单元 301",
                null,
                null,
                Relation.PARENT);
    }

    PersonRow patient(IdCardNumber number) {
        return new PersonRow(PersonName.of(PATIENT), number, null, null, null, null, "济南市", null);
    }

    IllnessRow illness() {
        return new IllnessRow(
                DiseaseClass.LEUKAEMIA,
                DIAGNOSIS,
                "示例医院血液科",
                Treatment.TRANSPLANT,
                LocalDate.now(clock).minusDays(30),
                null);
    }

    MeansRow means() {
        return new MeansRow(
                4,
                Money.of(60_000),
                Hardship.NONE,
                Money.of(280_000),
                Money.of(120_000),
                Money.of(10_000),
                "一家四口，父亲停工陪护。");
    }

    Set<String> consents() {
        return desk.consentTexts(ZH).stream().map(ConsentRow::code).collect(Collectors.toSet());
    }

    /** An application that was handed in. */
    public ApplicationRow submitted(Actor account) throws Exception {
        String id = filled(account, "AID", someone(8));
        return AsRole.call(account, Role.APPLICANT, () -> {
            submission.submit(id, key());
            return desk.contents(id).application();
        });
    }

    /** An application that intake passed on to the medical check. */
    public ApplicationRow checked(Actor account) throws Exception {
        ApplicationRow row = submitted(account);
        takeIn(row.id());
        return AsRole.call(
                account, Role.APPLICANT, () -> desk.contents(row.publicId().value())
                        .application());
    }

    /** An officer accepts what was handed in and passes it on. */
    public void takeIn(long id) throws Exception {
        AsRole.call(officer(), Role.CHARITY_OFFICER, () -> {
            intake.claim(id);
            acceptAll(id);
            intake.complete(id);
            return null;
        });
    }

    void acceptAll(long id) {
        List<DocumentRow> all = intake.open(id, ZH).masked().documents();
        all.stream()
                .filter(each -> each.state() == DocumentState.HANDED_IN)
                .forEach(each -> intake.accept(each.publicId().value(), each.version()));
    }

    static ByteArrayInputStream pdf() throws Exception {
        return new ByteArrayInputStream(SampleFiles.pdf());
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
