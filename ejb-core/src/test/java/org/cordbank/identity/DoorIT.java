package org.cordbank.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("The bank's doors")
class DoorIT {
    private static final String PASSWORD = "a sentence that is long enough";

    @Inject
    private StaffRegister register;

    @Inject
    private StaffSignIn staffDoor;

    @Inject
    private FamilySignIn familyDoor;

    @Inject
    private Signatures signatures;

    private long hire(String login, String badge, Role... roles) throws Exception {
        return AsRole.call(
                Role.SECURITY_ADMIN,
                () -> register.hire(new HireStaff(
                        login,
                        login + "（化名）",
                        PASSWORD,
                        badge,
                        "135790",
                        1,
                        null,
                        EnumSet.copyOf(Set.of(roles)),
                        false)));
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
        AsRole.run(Role.SECURITY_ADMIN, () -> register.retire(id, 1, "left"));
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
}
