package org.cordbank.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cordbank.family.Families;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.ContractNumber;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Refusal;
import org.cordbank.kernel.Sql;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("A family drafts and signs its contract")
class SigningIT {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private FrontDoor door;

    @Inject
    private ContractDesk desk;

    @Inject
    private SigningDesk signing;

    @Inject
    private MyContracts mine;

    @Inject
    private Families families;

    @Inject
    private Backroom backroom;

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

    @Test
    void aDraftGoesOnWhereTheFamilyStopped() throws Exception {
        Actor family = door.family();
        long hospital = door.hospital();
        AsRole.call(family, Role.FAMILY, () -> {
            String draft = desk.start(ZH);
            assertThat(desk.draft(draft).next()).isEqualTo(DraftPage.BIRTH);
            desk.expectBirth(draft, hospital, LocalDate.now(clock).plusDays(30));
            assertThat(desk.start(ZH)).as("another device finds the same draft").isEqualTo(draft);
            assertThat(desk.draft(draft).next()).isEqualTo(DraftPage.MOTHER);
            desk.identifyMother(draft, PersonName.of(FrontDoor.MOTHER), IdCardNumber.of(FrontDoor.ID_NUMBER));
            assertThat(desk.draft(draft).next()).isEqualTo(DraftPage.CONTACT);
            return null;
        });
    }

    @Test
    void tenClicksOfOneFormSignOnce() throws Exception {
        Actor family = door.family();
        String draft = door.draft(family);
        SignContract signature = door.signature(family, draft);

        List<ContractNumber> numbers =
                Together.run(10, () -> AsRole.call(family, Role.FAMILY, () -> signing.sign(signature)));

        assertThat(numbers).hasSize(10).containsOnly(numbers.get(0));
        ContractRow signed =
                AsRole.call(family, Role.FAMILY, () -> mine.contract(draft, ZH)).contract();
        assertThat(signed.status()).isEqualTo(ContractStatus.SIGNED);
        assertThat(signed.number()).isEqualTo(numbers.get(0));
        assertThat(count("SELECT COUNT(*) FROM contract_signatures WHERE contract_id = ?", signed.id()))
                .isOne();
        assertThat(count("SELECT COUNT(*) FROM notification_messages WHERE family_account_id = ?", family.id()))
                .isOne();
    }

    @Test
    void twoFormsOfOneContractSignOnceAndTheSecondIsTold() throws Exception {
        Actor family = door.family();
        String draft = door.draft(family);
        SignContract first = door.signature(family, draft);
        SignContract second = new SignContract(
                draft,
                first.typedName(),
                first.code(),
                first.seenHash(),
                first.address(),
                UUID.randomUUID().toString());
        AsRole.call(family, Role.FAMILY, () -> signing.sign(first));
        assertThat(reason(() -> AsRole.call(family, Role.FAMILY, () -> signing.sign(second))))
                .isEqualTo(ContractSigningRefused.Reason.SIGNED_ALREADY);
    }

    @Test
    void whatStandsInTheWayIsRefusedBeforeTheCodeIsSpent() throws Exception {
        Actor family = door.family();
        String draft = door.draft(family);
        SignContract good = door.signature(family, draft);
        SignContract otherName = new SignContract(
                draft,
                "李某（化名）",
                good.code(),
                good.seenHash(),
                good.address(),
                UUID.randomUUID().toString());
        assertThat(reason(() -> AsRole.call(family, Role.FAMILY, () -> signing.sign(otherName))))
                .isEqualTo(ContractSigningRefused.Reason.NAME_DIFFERS);
        SignContract otherText = new SignContract(
                draft,
                good.typedName(),
                good.code(),
                "0".repeat(64),
                good.address(),
                UUID.randomUUID().toString());
        assertThat(reason(() -> AsRole.call(family, Role.FAMILY, () -> signing.sign(otherText))))
                .isEqualTo(ContractSigningRefused.Reason.CHANGED_MEANWHILE);
        assertThat(AsRole.call(family, Role.FAMILY, () -> signing.sign(good))).isNotNull();
    }

    @Test
    void aHardAnswerAndAMissingConsentEndTheWay() throws Exception {
        Actor family = door.family();
        String draft = door.draft(family);
        Map<String, Boolean> hiv = new HashMap<>(AsRole.call(family, Role.FAMILY, door::allNo));
        hiv.put("HIV_SYPHILIS", true);
        AsRole.call(family, Role.FAMILY, () -> {
            desk.answer(draft, HealthTheme.INFECTION, hiv, ZH);
            assertThat(reason(() -> signing.read(draft))).isEqualTo(ContractSigningRefused.Reason.HARD_ANSWER);
            desk.answer(draft, HealthTheme.INFECTION, door.allNo(), ZH);
            desk.consent(draft, Set.of(), ZH);
            assertThat(reason(() -> signing.read(draft))).isEqualTo(ContractSigningRefused.Reason.CONSENT_NEEDED);
            return null;
        });
    }

    @Test
    void theColumnsHoldNoClearTextAndASwappedSealDoesNotOpen() throws Exception {
        Actor one = door.family();
        Actor other = door.family();
        door.sign(one);
        door.sign(other);
        String columns = sql.one(
                        "SELECT CONCAT_WS('|', HEX(name_sealed), HEX(id_number_sealed), HEX(mobile_sealed),"
                                + " HEX(address_sealed)) FROM family_mothers WHERE family_account_id = ?",
                        row -> row.getString(1),
                        one.id())
                .orElseThrow();
        for (String secret : List.of(FrontDoor.MOTHER, FrontDoor.ID_NUMBER, FrontDoor.MOBILE, FrontDoor.ADDRESS)) {
            assertThat(columns).doesNotContain(hex(secret));
        }
        assertThat(families.mother(one.id()).orElseThrow().name().value()).isEqualTo(FrontDoor.MOTHER);
        assertThat(families.accounts(FrontDoor.ID_NUMBER)).contains(one.id(), other.id());
        String own = sql.one(
                        "SELECT HEX(id_number_sealed) FROM family_mothers WHERE family_account_id = ?",
                        row -> row.getString(1),
                        one.id())
                .orElseThrow();
        backroom.update(
                "UPDATE family_mothers a JOIN family_mothers b ON b.family_account_id = ?"
                        + " SET a.id_number_sealed = b.id_number_sealed WHERE a.family_account_id = ?",
                other.id(),
                one.id());
        assertThatThrownBy(() -> families.mother(one.id())).hasStackTraceContaining("does not open");
        backroom.update(
                "UPDATE family_mothers SET id_number_sealed = UNHEX(?) WHERE family_account_id = ?", own, one.id());
    }

    private static String hex(String text) {
        return java.util.HexFormat.of()
                .withUpperCase()
                .formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void theSignedTextIsKeptSealedAndStillFitsItsHash() throws Exception {
        Actor family = door.family();
        ContractNumber number = door.sign(family);
        String stored = sql.one(
                        "SELECT HEX(d.text_sealed) FROM contract_documents d JOIN contract_contracts c"
                                + " ON c.id = d.contract_id WHERE c.number = ?",
                        row -> row.getString(1),
                        number.value())
                .orElseThrow();
        assertThat(stored).doesNotContain(hex(FrontDoor.MOTHER)).doesNotContain(hex("储存"));
    }

    @Test
    void anotherFamilyIsRefusedAtEveryMethod() throws Exception {
        Actor owner = door.family();
        String draft = door.draft(owner);
        long hospital = door.hospital();
        Actor stranger = door.family();
        List<ThrowingCallable> doors = List.of(
                () -> desk.draft(draft),
                () -> desk.expectBirth(draft, hospital, LocalDate.now(clock).plusDays(9)),
                () -> desk.identifyMother(draft, PersonName.of("某人"), IdCardNumber.of(FrontDoor.ID_NUMBER)),
                () -> desk.reachMother(draft, MobileNumber.of("13900000000"), "别处的地址一二三"),
                () -> desk.answer(draft, HealthTheme.FAMILY, door.allNo(), ZH),
                () -> desk.choosePlan(draft, 1),
                () -> desk.consent(draft, Set.of(), ZH),
                () -> signing.read(draft),
                () -> signing.askForCode(draft, "10.2.0.9"),
                () -> signing.sign(new SignContract(
                        draft,
                        FrontDoor.MOTHER,
                        "000000",
                        "",
                        "10.2.0.9",
                        UUID.randomUUID().toString())),
                () -> mine.contract(draft, ZH),
                () -> mine.paper(draft),
                () -> mine.certificatePaper(draft));
        AsRole.call(stranger, Role.FAMILY, () -> {
            for (ThrowingCallable each : doors) {
                assertThat(reason(each)).isEqualTo(DraftingRefused.Reason.NOT_YOURS);
            }
            assertThat(mine.list(ZH)).isEmpty();
            return null;
        });
        assertThat(AsRole.call(owner, Role.FAMILY, () -> desk.draft(draft)).next())
                .isEqualTo(DraftPage.CHECK);
    }

    @Test
    void aSignedContractIsNotDraftedOn() throws Exception {
        Actor family = door.family();
        String draft = door.draft(family);
        SignContract signature = door.signature(family, draft);
        AsRole.call(family, Role.FAMILY, () -> {
            signing.sign(signature);
            assertThat(reason(() -> desk.choosePlan(draft, 1))).isEqualTo(DraftingRefused.Reason.SIGNED_ALREADY);
            assertThat(reason(() ->
                            desk.identifyMother(draft, PersonName.of("某人"), IdCardNumber.of(FrontDoor.ID_NUMBER))))
                    .isEqualTo(DraftingRefused.Reason.SIGNED_ALREADY);
            return null;
        });
    }
}
