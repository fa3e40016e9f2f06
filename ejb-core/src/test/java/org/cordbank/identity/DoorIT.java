package org.cordbank.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("The bank's doors")
class DoorIT {
    private static final String PASSWORD = "a sentence that is long enough";
    private static final String FIRST = "a password somebody else chose";

    @Inject
    private StaffRegister register;

    @Inject
    private StaffSignIn staffDoor;

    @Inject
    private FamilySignIn familyDoor;

    @Inject
    private Signatures signatures;

    @Inject
    private TotpEnrolment enrolment;

    @Inject
    private PasswordDesk passwords;

    /** Somebody hired who has chosen the own password. */
    private long hire(String login, String badge, Role... roles) throws Exception {
        long id = hired(login, badge, roles);
        passwords.change(login, FIRST, null, PASSWORD, PASSWORD, "10.1.0.0");
        return id;
    }

    private long hired(String login, String badge, Role... roles) throws Exception {
        return AsRole.call(
                Role.SECURITY_ADMIN,
                () -> register.hire(new HireStaff(
                        login, login + "（化名）", FIRST, badge, "135790", 1, null, EnumSet.copyOf(Set.of(roles)), false)));
    }

    private static Enum<?> reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(org.cordbank.kernel.Refusal.class, act).reason();
    }

    @Test
    void aHiredPersonSignsInWithTheRolesOfTheRegister() throws Exception {
        long id = hire("door.qa", "T-001", Role.QA);
        Actor actor = staffDoor.signIn("door.qa", PASSWORD, null, "10.1.0.1");
        assertThat(actor.id()).isEqualTo(id);
        assertThat(actor.roles()).containsExactly(Role.QA);
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneAtTheNextLook() throws Exception {
        long id = hire("door.loses", "T-002", Role.QA);
        AsRole.run(Role.SECURITY_ADMIN, () -> register.retire(id, 2, "left"));
        assertThat(staffDoor.stillStaff(id)).isEmpty();
        assertThat(reason(() -> staffDoor.signIn("door.loses", PASSWORD, null, "10.1.0.2")))
                .isEqualTo(SignInRefused.Reason.WRONG_NAME_OR_PASSWORD);
    }

    @Test
    void fiveWrongPasswordsLockTheNameEvenForTheRightOne() throws Exception {
        hire("door.locked", "T-003", Role.QA);
        for (int i = 0; i < 5; i++) {
            assertThat(reason(() -> staffDoor.signIn("door.locked", "wrong", null, "10.1.0.3")))
                    .isEqualTo(SignInRefused.Reason.WRONG_NAME_OR_PASSWORD);
        }
        assertThat(reason(() -> staffDoor.signIn("door.locked", PASSWORD, null, "10.1.0.4")))
                .isEqualTo(SignInRefused.Reason.LOCKED);
    }

    @Test
    void anUnknownNameIsRefusedInTheSameWordsAsAWrongPassword() {
        assertThat(reason(() -> staffDoor.signIn("nobody.here", PASSWORD, null, "10.1.0.5")))
                .isEqualTo(SignInRefused.Reason.WRONG_NAME_OR_PASSWORD);
    }

    @Test
    void aSamplePersonIsNobodyOutsideTheDemo() throws Exception {
        HireStaff sample =
                new HireStaff("sample", "样例（化名）", "cordbank-demo", "D-99", "246810", 1, null, Set.of(Role.QA), true);
        assertThat(reason(() -> register.hireSample(sample))).isEqualTo(HiringRefused.Reason.ONLY_IN_DEMO);
    }

    @Test
    void anAdminHoldsNoOtherRole() {
        assertThat(reason(() -> hire("door.admin", "T-004", Role.SECURITY_ADMIN, Role.QA)))
                .isEqualTo(HiringRefused.Reason.ADMIN_STANDS_ALONE);
    }

    @Test
    void onlyTheSecurityAdminHires() {
        HireStaff hire = new HireStaff("x.y", "某人（化名）", PASSWORD, "T-005", "135790", 1, null, Set.of(Role.QA), false);
        assertThatThrownBy(() -> AsRole.call(Role.SYSTEM_ADMIN, () -> register.hire(hire)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aFamilyEntersWithTheMailedCodeAndEachTryCosts() {
        String email = "door@example.com";
        familyDoor.askForCode(email, "zh", "10.1.0.6");
        assertThat(reason(() -> familyDoor.askForCode(email, "zh", "10.1.0.6")))
                .isEqualTo(SignInRefused.Reason.CODE_TOO_SOON);
        String code = Letterbox.code(email);
        String wrong = code.equals("000000") ? "000001" : "000000";
        assertThat(reason(() -> familyDoor.signIn(email, wrong, "10.1.0.6")))
                .isEqualTo(SignInRefused.Reason.WRONG_CODE);
        Actor family = familyDoor.signIn(email, code, "10.1.0.6");
        assertThat(family.kind()).isEqualTo(Actor.Kind.FAMILY);
        assertThat(reason(() -> familyDoor.signIn(email, code, "10.1.0.6")))
                .as("a code opens once")
                .isEqualTo(SignInRefused.Reason.WRONG_CODE);
    }

    @Test
    void fiveWrongCodesUseTheCodeUp() {
        String email = "tries@example.com";
        familyDoor.askForCode(email, "zh", "10.1.0.7");
        String code = Letterbox.code(email);
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> familyDoor.signIn(email, wrong, "10.1.0.7"))
                    .isInstanceOf(SignInRefused.class);
        }
        assertThatThrownBy(() -> familyDoor.signIn(email, code, "10.1.0.8")).isInstanceOf(SignInRefused.class);
    }

    @Test
    void whoHasLeftDoesNotSignInASessionThatIsStillOpen() throws Exception {
        long id = hire("door.left", "T-012", Role.LAB_TECHNICIAN);
        Actor operator = staffDoor.stillStaff(id).orElseThrow();
        Signature.Meaning performed = Signature.Meaning.PERFORMED;
        AsRole.call(operator, Role.LAB_TECHNICIAN, () -> signatures.own("135790", performed));
        AsRole.run(Role.SECURITY_ADMIN, () -> register.retire(id, 2, "left"));
        AsRole.call(operator, Role.LAB_TECHNICIAN, () -> {
            assertThat(reason(() -> signatures.own("135790", performed))).isEqualTo(SigningRefused.Reason.NOT_STAFF);
            return null;
        });
    }

    @Test
    void theSecondPersonIsAnotherOneWithTheRightPinAndRole() throws Exception {
        long first = hire("door.first", "T-010", Role.LAB_TECHNICIAN);
        hire("door.second", "T-011", Role.VERIFIER);
        Actor operator = staffDoor.stillStaff(first).orElseThrow();
        AsRole.call(operator, Role.LAB_TECHNICIAN, () -> {
            Signature.Meaning verified = Signature.Meaning.VERIFIED;
            assertThat(reason(() -> signatures.second("T-010", "135790", verified, Role.LAB_TECHNICIAN)))
                    .isEqualTo(SigningRefused.Reason.SAME_PERSON);
            assertThat(reason(() -> signatures.second("T-011", "000000", verified, Role.VERIFIER)))
                    .isEqualTo(SigningRefused.Reason.UNKNOWN_BADGE_OR_PIN);
            assertThat(reason(() -> signatures.second("T-011", "135790", verified, Role.QA)))
                    .isEqualTo(SigningRefused.Reason.NOT_QUALIFIED);
            Signature second = signatures.second("T-011", "135790", verified, Role.VERIFIER);
            assertThat(second.spend().signer().name()).isEqualTo("door.second（化名）");
            assertThatThrownBy(second::spend).isInstanceOf(IllegalStateException.class);
            return null;
        });
    }

    @Test
    void aOneTimePasswordIsSetUpOnceConfirmedAndThenAskedFor() throws Exception {
        hire("door.totp", "T-020", Role.QA);
        TotpSecret secret = enrolment.begin("door.totp", PASSWORD, null, "10.1.1.1");
        assertThat(secret.address()).contains("secret=" + secret.typed());
        assertThat(staffDoor.signIn("door.totp", PASSWORD, null, "10.1.1.1").name())
                .as("an offered secret counts for nothing")
                .startsWith("door.totp");
        assertThat(reason(() -> enrolment.confirm("door.totp", PASSWORD, "000000", "10.1.1.1")))
                .isEqualTo(SignInRefused.Reason.TOTP_WRONG);
        List<String> recovery = enrolment.confirm("door.totp", PASSWORD, code(secret, 0), "10.1.1.1");
        assertThat(recovery).hasSize(10).allMatch(code -> code.matches("(\\d{4} ){2}\\d{4}"));
        assertThat(reason(() -> staffDoor.signIn("door.totp", PASSWORD, " ", "10.1.1.1")))
                .isEqualTo(SignInRefused.Reason.TOTP_NEEDED);
        assertThat(reason(() -> enrolment.begin("door.totp", PASSWORD, null, "10.1.1.1")))
                .as("a new secret needs the present code")
                .isEqualTo(SignInRefused.Reason.TOTP_NEEDED);
        String next = code(secret, 1);
        assertThat(staffDoor.signIn("door.totp", PASSWORD, next, "10.1.1.1")).isNotNull();
        assertThat(reason(() -> staffDoor.signIn("door.totp", PASSWORD, next, "10.1.1.1")))
                .as("the same step again")
                .isEqualTo(SignInRefused.Reason.TOTP_WRONG);
    }

    @Test
    void aRecoveryCodeOpensOnceAndANewSetMakesTheOldOnesVoid() throws Exception {
        long id = hire("door.lost", "T-021", Role.QA);
        TotpSecret secret = enrolment.begin("door.lost", PASSWORD, null, "10.1.1.2");
        List<String> recovery = enrolment.confirm("door.lost", PASSWORD, code(secret, 0), "10.1.1.2");
        assertThat(staffDoor
                        .signIn("door.lost", PASSWORD, recovery.get(0), "10.1.1.2")
                        .id())
                .isEqualTo(id);
        assertThat(reason(() -> staffDoor.signIn("door.lost", PASSWORD, recovery.get(0), "10.1.1.2")))
                .isEqualTo(SignInRefused.Reason.TOTP_WRONG);
        TotpSecret fresh = enrolment.begin("door.lost", PASSWORD, recovery.get(1), "10.1.1.2");
        enrolment.confirm("door.lost", PASSWORD, code(fresh, 0), "10.1.1.2");
        assertThat(reason(() -> staffDoor.signIn("door.lost", PASSWORD, recovery.get(2), "10.1.1.2")))
                .isEqualTo(SignInRefused.Reason.TOTP_WRONG);
    }

    @Test
    void aRoleThatMustShowACodeLeadsToTheSetUpAndALostPhoneIsTakenBack() throws Exception {
        long id = hire("door.must", "T-022", Role.TRAINING_OFFICER);
        AsRole.run(Role.SECURITY_ADMIN, () -> register.requireTotp(Set.of(Role.TRAINING_OFFICER), "policy"));
        try {
            assertThat(reason(() -> staffDoor.signIn("door.must", PASSWORD, null, "10.1.1.3")))
                    .isEqualTo(SignInRefused.Reason.TOTP_TO_SET_UP);
            TotpSecret secret = enrolment.begin("door.must", PASSWORD, null, "10.1.1.3");
            enrolment.confirm("door.must", PASSWORD, code(secret, 0), "10.1.1.3");
            assertThat(staffDoor
                            .signIn("door.must", PASSWORD, code(secret, 1), "10.1.1.3")
                            .id())
                    .isEqualTo(id);
            int version = AsRole.call(Role.SECURITY_ADMIN, () -> register.after("T-021", 1))
                    .get(0)
                    .version();
            AsRole.run(Role.SECURITY_ADMIN, () -> register.takeBackTotp(id, version, "phone lost"));
            assertThat(reason(() -> staffDoor.signIn("door.must", PASSWORD, null, "10.1.1.3")))
                    .isEqualTo(SignInRefused.Reason.TOTP_TO_SET_UP);
        } finally {
            AsRole.run(Role.SECURITY_ADMIN, () -> register.requireTotp(Set.of(), "policy ends"));
        }
    }

    @Test
    void confirmingWithoutAnOfferIsRefused() throws Exception {
        hire("door.early", "T-023", Role.QA);
        assertThat(reason(() -> enrolment.confirm("door.early", PASSWORD, "123456", "10.1.1.4")))
                .isEqualTo(SignInRefused.Reason.NOTHING_OFFERED);
    }

    @Test
    void aShortPasswordAndAPinOfAnotherLengthAreRefusedQuotingTheRule() {
        HireStaff weak = new HireStaff("w.eak", "弱（化名）", "short", "T-030", "135790", 1, null, Set.of(Role.QA), false);
        HireStaff pin = new HireStaff("p.in", "弱（化名）", PASSWORD, "T-031", "1357", 1, null, Set.of(Role.QA), false);
        HiringRefused first = catchThrowableOfType(
                HiringRefused.class, () -> AsRole.call(Role.SECURITY_ADMIN, () -> register.hire(weak)));
        assertThat(first.reason()).isEqualTo(HiringRefused.Reason.PASSWORD_TOO_SHORT);
        assertThat(first.values()).containsExactly(12);
        HiringRefused second = catchThrowableOfType(
                HiringRefused.class, () -> AsRole.call(Role.SECURITY_ADMIN, () -> register.hire(pin)));
        assertThat(second.reason()).isEqualTo(HiringRefused.Reason.PIN_LENGTH);
        assertThat(second.values()).containsExactly(6);
    }

    @Test
    void aCollectorWithoutAHospitalIsNotHired() {
        HireStaff homeless =
                new HireStaff("c.ol", "采（化名）", PASSWORD, "T-032", "135790", 1, null, Set.of(Role.COLLECTOR), false);
        HiringRefused refused = catchThrowableOfType(
                HiringRefused.class, () -> AsRole.call(Role.SECURITY_ADMIN, () -> register.hire(homeless)));
        assertThat(refused.reason()).isEqualTo(HiringRefused.Reason.COLLECTOR_WITHOUT_HOSPITAL);
        assertThat(refused.values()).containsExactly("采（化名）");
        assertThat(refused.field()).contains("hospital");
    }

    @Test
    void aFirstPasswordOpensNothingButItsOwnChange() throws Exception {
        hired("door.new", "T-025", Role.QA);
        assertThat(reason(() -> staffDoor.signIn("door.new", FIRST, null, "10.1.1.6")))
                .isEqualTo(SignInRefused.Reason.PASSWORD_TO_CHANGE);
        assertThat(changed("door.new", "short", "short")).isEqualTo(PasswordRefused.Reason.TOO_SHORT);
        assertThat(changed("door.new", PASSWORD, PASSWORD + "!")).isEqualTo(PasswordRefused.Reason.NOT_THE_SAME);
        assertThat(changed("door.new", FIRST, FIRST)).isEqualTo(PasswordRefused.Reason.THE_OLD_ONE);
        assertThat(reason(() -> passwords.change("door.new", "wrong", null, PASSWORD, PASSWORD, "10.1.1.6")))
                .isEqualTo(SignInRefused.Reason.WRONG_NAME_OR_PASSWORD);
        passwords.change("door.new", FIRST, null, PASSWORD, PASSWORD, "10.1.1.6");
        assertThat(staffDoor.signIn("door.new", PASSWORD, null, "10.1.1.6")).isNotNull();
        assertThat(reason(() -> staffDoor.signIn("door.new", FIRST, null, "10.1.1.6")))
                .isEqualTo(SignInRefused.Reason.WRONG_NAME_OR_PASSWORD);
    }

    @Test
    void theFirstAdminIsHiredIntoAnEmptyBankAlone() throws Exception {
        hired("door.already", "T-026", Role.QA);
        HireStaff first = new HireStaff(
                "first.admin", "首位（化名）", FIRST, "ADMIN-1", "135790", 1, null, Set.of(Role.SECURITY_ADMIN), false);
        assertThat(reason(() -> register.hireFirst(first))).isEqualTo(HiringRefused.Reason.NOT_THE_FIRST);
    }

    private Enum<?> changed(String login, String fresh, String again) {
        return reason(() -> passwords.change(login, FIRST, null, fresh, again, "10.1.1.6"));
    }

    @Test
    void theSignInBeforeThisOneIsRemembered() throws Exception {
        long id = hire("door.before", "T-024", Role.QA);
        staffDoor.signIn("door.before", PASSWORD, null, "10.1.1.5");
        assertThat(staffDoor.previousSignIn(id)).isEmpty();
        staffDoor.signIn("door.before", PASSWORD, null, "10.1.1.5");
        assertThat(staffDoor.previousSignIn(id)).isPresent();
    }

    /** The app's code {@code steps} of 30 seconds ahead. */
    private static String code(TotpSecret secret, int steps) {
        return new Totp(decoded(secret.typed())).at(Instant.now().plusSeconds(30L * steps));
    }

    private static byte[] decoded(String base32) {
        BigInteger all = BigInteger.ZERO;
        for (char letter : base32.toCharArray()) {
            all = all.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        byte[] secret = new byte[Totp.SECRET_BYTES];
        byte[] read = all.toByteArray();
        int from = Math.max(0, read.length - secret.length);
        System.arraycopy(read, from, secret, secret.length - (read.length - from), read.length - from);
        return secret;
    }
}
