package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ConsentRow;
import org.cordbank.charity.applications.DiseaseClass;
import org.cordbank.charity.applications.DocumentDesk;
import org.cordbank.charity.applications.FiledBy;
import org.cordbank.charity.applications.Hardship;
import org.cordbank.charity.applications.IllnessRow;
import org.cordbank.charity.applications.MeansRow;
import org.cordbank.charity.applications.PayeeKind;
import org.cordbank.charity.applications.PayeeRow;
import org.cordbank.charity.applications.PersonRow;
import org.cordbank.charity.applications.Relation;
import org.cordbank.charity.applications.SubmissionDesk;
import org.cordbank.charity.programmes.RequiredDocument;
import org.cordbank.charity.programmes.Treatment;
import org.cordbank.identity.Actor;
import org.cordbank.identity.FamilySignIn;
import org.cordbank.identity.Role;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.PersonName;

/** Sample applicants fill in and hand in an application, as they would in the portal. */
@ApplicationScoped
class CharityApplicants {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final String HERE = "127.0.0.1";
    private static final String PARENT = "高望舒（化名）";

    @Inject
    private Cast cast;

    @Inject
    private FamilySignIn door;

    @Inject
    private MailedCodes codes;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private DocumentDesk papers;

    @Inject
    private SubmissionDesk submission;

    @Inject
    private CharityPapers samples;

    @Inject
    private Clock clock;

    /** The application of this stage, handed in. */
    ApplicationRow apply(CharityStage stage) {
        codes.expect(stage.email());
        door.askForCode(stage.email(), ZH.getLanguage(), HERE);
        Actor account = door.signIn(stage.email(), codes.take(stage.email()), HERE);
        return cast.as(account, Role.APPLICANT, () -> {
            String id = desk.begin("AID", FiledBy.APPLICANT, ZH, "demo-aid-begin-" + stage.ordinal());
            fill(id, stage);
            submission.submit(id, "demo-aid-submit-" + stage.ordinal());
            return desk.contents(id).application();
        });
    }

    private void fill(String id, CharityStage stage) throws Exception {
        desk.keepApplicant(id, parent(), new PersonRow(null, null, null, null, null, null, null, null), ZH);
        desk.keepPatient(id, patient(stage), illness(), ZH);
        desk.keepMeans(id, means(stage), ZH);
        for (RequiredDocument paper : papers.required(id, ZH)) {
            if (paper.needed()) {
                papers.handIn(id, paper.code(), paper.name() + ".pdf", samples.paper(paper.name()), ZH);
            }
        }
        desk.keepPayee(id, new PayeeRow(PayeeKind.GUARDIAN, PARENT, "示例银行", "6222000000001234"), ZH);
        Set<String> all = desk.consentTexts(ZH).stream().map(ConsentRow::code).collect(Collectors.toSet());
        desk.keepConsents(id, all, ZH);
    }

    private PersonRow parent() {
        return new PersonRow(
                PersonName.of(PARENT),
                someone(35, 1),
                MobileNumber.of("13800001234"),
                null,
                "示例路 1 号 2 单元 301",
                null,
                null,
                Relation.PARENT);
    }

    private PersonRow patient(CharityStage stage) {
        return new PersonRow(
                PersonName.of(stage.patient()),
                someone(stage.years(), 10 + stage.ordinal()),
                null,
                null,
                null,
                null,
                stage.city(),
                null);
    }

    private IllnessRow illness() {
        return new IllnessRow(
                DiseaseClass.LEUKAEMIA,
                "急性淋巴细胞白血病，第一次完全缓解（样例）",
                "示例医院血液科",
                Treatment.TRANSPLANT,
                LocalDate.now(clock).minusDays(30),
                null);
    }

    private MeansRow means(CharityStage stage) {
        return new MeansRow(
                4,
                Money.of(stage.income()),
                Hardship.NONE,
                Money.of(stage.cost()),
                Money.of(stage.cost() / 2),
                Money.of(10_000),
                "一家四口，父亲停工陪护。（样例）");
    }

    /** A number with the right check character for an invented person born that many years ago. */
    private IdCardNumber someone(int years, int serial) {
        LocalDate birth = LocalDate.now(clock).minusYears(years).minusDays(40);
        String seventeen = "370102" + birth.toString().replace("-", "") + "%03d".formatted(serial);
        for (char check : "0123456789X".toCharArray()) {
            try {
                return IdCardNumber.of(seventeen + check);
            } catch (InvalidValue other) {
                continue;
            }
        }
        throw new IllegalStateException("No check character fits");
    }
}
