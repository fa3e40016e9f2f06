package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordbank.identity.Actor;
import org.cordbank.identity.FamilySignIn;
import org.cordbank.identity.HireStaff;
import org.cordbank.identity.Letterbox;
import org.cordbank.identity.Role;
import org.cordbank.identity.StaffRegister;
import org.cordbank.identity.StaffSignIn;
import org.cordbank.kernel.ContractNumber;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;
import org.cordbank.partners.AdmitHospital;
import org.cordbank.partners.HospitalKind;
import org.cordbank.partners.PartnerDesk;
import org.cordbank.testing.AsRole;

/** Brings invented families and signatories as far as a test needs them, always through the real desks. */
@ApplicationScoped
public class FrontDoor {
    static final String MOTHER = "王𬭚晴（化名）";
    static final String ID_NUMBER = "11010519491231002X";
    static final String MOBILE = "13800001234";
    static final String ADDRESS = "济南市示例路一号二单元三零一";
    static final String PIN = "135790";
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private FamilySignIn door;

    @Inject
    private StaffRegister register;

    @Inject
    private StaffSignIn staffDoor;

    @Inject
    private PartnerDesk partners;

    @Inject
    private ContractDesk desk;

    @Inject
    private SigningDesk signing;

    @Inject
    private CountersigningDesk countersigning;

    @Inject
    private ContractRegister contracts;

    @Inject
    private Clock clock;

    /** A family that has just signed in with a mailed code. */
    public Actor family() {
        String email = UUID.randomUUID() + "@family.example";
        door.askForCode(email, "zh", "10.2.0.1");
        return door.signIn(email, Letterbox.code(email), "10.2.0.1");
    }

    long hospital() throws Exception {
        AdmitHospital hospital = new AdmitHospital(
                "测试妇产医院（化名）",
                "Test Maternity (fictitious)",
                "济南",
                "Jinan",
                "0531-00000000",
                HospitalKind.COLLECTION,
                UUID.randomUUID().toString(),
                LocalDate.now(clock).plusYears(1));
        return AsRole.call(Role.QA, () -> partners.admit(hospital));
    }

    /** A draft with every page answered. */
    String draft(Actor family) throws Exception {
        long hospital = hospital();
        return AsRole.call(family, Role.FAMILY, () -> {
            String draft = desk.start(ZH);
            desk.expectBirth(draft, hospital, LocalDate.now(clock).plusDays(60));
            desk.identifyMother(draft, PersonName.of(MOTHER), IdCardNumber.of(ID_NUMBER));
            desk.reachMother(draft, MobileNumber.of(MOBILE), ADDRESS);
            for (HealthTheme theme : HealthTheme.values()) {
                desk.answer(draft, theme, allNo(), ZH);
            }
            desk.choosePlan(draft, desk.plans().get(0).id());
            desk.consent(draft, neededConsents(), ZH);
            return draft;
        });
    }

    Map<String, Boolean> allNo() {
        Map<String, Boolean> answers = new HashMap<>();
        desk.questions(ZH).forEach(question -> answers.put(question.code(), false));
        return answers;
    }

    Set<Long> neededConsents() {
        return desk.consents(ZH).stream()
                .filter(ConsentText::needed)
                .map(ConsentText::id)
                .collect(Collectors.toSet());
    }

    /** The signature a family would send now. */
    SignContract signature(Actor family, String draft) throws Exception {
        return AsRole.call(family, Role.FAMILY, () -> {
            String hash = signing.read(draft).hash();
            signing.askForCode(draft, "10.2.0.1");
            String code = Letterbox.signingCode(family.name());
            return new SignContract(
                    draft, MOTHER, code, hash, "10.2.0.1", UUID.randomUUID().toString());
        });
    }

    /** A contract of that family, signed a moment ago. */
    public ContractNumber sign(Actor family) throws Exception {
        SignContract signature = signature(family, draft(family));
        return AsRole.call(family, Role.FAMILY, () -> signing.sign(signature));
    }

    /** A new contract signatory with a badge and {@link #PIN}. */
    Actor signatory() throws Exception {
        return staff(Role.CONTRACT_SIGNATORY);
    }

    /** A new member of staff with a badge and {@link #PIN}. */
    Actor staff(Role role) throws Exception {
        String name = UUID.randomUUID().toString().substring(0, 8);
        long id = AsRole.call(
                Role.SECURITY_ADMIN,
                () -> register.hire(new HireStaff(
                        "s." + name,
                        name + "（化名）",
                        "a sentence that is long enough",
                        "S-" + name,
                        PIN,
                        1,
                        null,
                        Set.of(role),
                        false)));
        return staffDoor.stillStaff(id).orElseThrow();
    }

    /** A contract signed by a new family and countersigned; its unit is enrolled. */
    public ContractRow active() throws Exception {
        Actor family = family();
        sign(family);
        countersign(signatory(), contracts.ofFamily(family.id()).get(0));
        return contracts.ofFamily(family.id()).get(0);
    }

    void countersign(Actor signatory, ContractRow seen) throws Exception {
        AsRole.call(signatory, Role.CONTRACT_SIGNATORY, () -> {
            countersigning.countersign(new Countersign(
                    seen.id(), seen.version(), true, PIN, UUID.randomUUID().toString()));
            return null;
        });
    }
}
