package org.cordbank.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cordbank.billing.CashDesk;
import org.cordbank.billing.InvoiceRow;
import org.cordbank.billing.InvoiceState;
import org.cordbank.billing.PaymentRefused;
import org.cordbank.billing.RecordPayment;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Refusal;
import org.cordbank.kernel.Sql;
import org.cordbank.ledger.Account;
import org.cordbank.ledger.Ledger;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("The bank countersigns, is paid and certifies")
class CountersigningIT {
    @Inject
    private FrontDoor door;

    @Inject
    private CountersigningDesk desk;

    @Inject
    private ContractRegister register;

    @Inject
    private CashDesk cash;

    @Inject
    private Ledger ledger;

    @Inject
    private UnitRegister units;

    @Inject
    private Backroom backroom;

    @Inject
    private PrintingDesk printing;

    @Inject
    private MyContracts mine;

    @Inject
    private Verification verification;

    @Inject
    private CertificateDesk certificates;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private static Enum<?> reason(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }

    private ContractRow signed(Actor family) throws Exception {
        door.sign(family);
        return register.ofFamily(family.id()).get(0);
    }

    private ContractRow active() throws Exception {
        Actor family = door.family();
        ContractRow waiting = signed(family);
        door.countersign(door.signatory(), waiting);
        return register.ofFamily(family.id()).get(0);
    }

    @Test
    void theCountersignatureEnrolsTheUnitAndWritesTheInvoice() throws Exception {
        ContractRow contract = active();
        assertThat(contract.status()).isEqualTo(ContractStatus.ACTIVE);
        UnitRow unit = units.unit(contract.unitId());
        assertThat(unit.status()).isEqualTo(UnitStatus.ENROLLED);
        assertThat(unit.contractNumber()).isEqualTo(contract.number().value());
        assertThat(register.valid(unit.id())).isTrue();
        assertThat(units.clearedForKit(unit.id())).isFalse();
        InvoiceRow invoice = invoice(contract);
        assertThat(invoice.total()).isEqualTo(Money.of("6030"));
        assertThat(ledger.balance(Account.RECEIVABLES, "invoice", invoice.id())).isEqualTo(Money.of("6030"));
    }

    @Test
    void anInvoiceIsFoundByItsNumberOrTheContractsHoweverItWasTyped() throws Exception {
        ContractRow contract = active();
        InvoiceRow invoice = invoice(contract);
        assertThat(found(" " + invoice.number().toLowerCase(Locale.ROOT) + " ")).containsExactly(invoice);
        assertThat(found(contract.number().value().replace("-", "- "))).containsExactly(invoice);
        assertThat(found("INV-0000-0")).isEmpty();
        assertThat(found(" ")).isEmpty();
    }

    private List<InvoiceRow> found(String typed) throws Exception {
        return AsRole.call(Role.FINANCE, () -> cash.numbered(typed, 5));
    }

    @Test
    void ofTwoSignatoriesOneBindsTheBankAndTheOtherReadsWho() throws Exception {
        Actor family = door.family();
        ContractRow waiting = signed(family);
        List<Actor> signatories = List.of(door.signatory(), door.signatory());
        AtomicInteger next = new AtomicInteger();
        List<Optional<Enum<?>>> refusals = Together.run(2, () -> {
            Actor who = signatories.get(next.getAndIncrement());
            try {
                door.countersign(who, waiting);
                return Optional.empty();
            } catch (CountersigningRefused refused) {
                return Optional.of(refused.reason());
            }
        });
        assertThat(refusals)
                .containsExactlyInAnyOrder(
                        Optional.empty(), Optional.of(CountersigningRefused.Reason.DECIDED_MEANWHILE));
        assertThat(units.ofFamily(family.id())).hasSize(1);
    }

    @Test
    void anUncheckedIdentityAndAWrongPinBindNobody() throws Exception {
        Actor family = door.family();
        ContractRow waiting = signed(family);
        Actor signatory = door.signatory();
        String key = UUID.randomUUID().toString();
        AsRole.call(signatory, Role.CONTRACT_SIGNATORY, () -> {
            assertThat(reason(() -> desk.countersign(
                            new Countersign(waiting.id(), waiting.version(), false, FrontDoor.PIN, key))))
                    .isEqualTo(CountersigningRefused.Reason.IDENTITY_UNCHECKED);
            assertThat(reason(() ->
                            desk.countersign(new Countersign(waiting.id(), waiting.version(), true, "000000", key))))
                    .isEqualTo(org.cordbank.identity.SigningRefused.Reason.UNKNOWN_BADGE_OR_PIN);
            return null;
        });
        assertThat(register.ofFamily(family.id()).get(0).status()).isEqualTo(ContractStatus.SIGNED);
        assertThat(units.ofFamily(family.id())).isEmpty();
    }

    @Test
    void anAlteredDocumentIsNotCountersigned() throws Exception {
        ContractRow waiting = signed(door.family());
        backroom.update("UPDATE contract_contracts SET document_hash = ? WHERE id = ?", "0".repeat(64), waiting.id());
        Actor signatory = door.signatory();
        assertThat(reason(() -> door.countersign(signatory, waiting)))
                .isEqualTo(CountersigningRefused.Reason.DOCUMENT_ALTERED);
    }

    @Test
    void aDeclinedContractStaysDeclinedWithItsReason() throws Exception {
        Actor family = door.family();
        ContractRow waiting = signed(family);
        Actor signatory = door.signatory();
        AsRole.call(signatory, Role.CONTRACT_SIGNATORY, () -> {
            desk.decline(
                    waiting.id(),
                    waiting.version(),
                    "证件照片不清楚",
                    FrontDoor.PIN,
                    UUID.randomUUID().toString());
            assertThat(desk.waiting(Instant.EPOCH, 0, 1000))
                    .noneMatch(row -> row.contract().id() == waiting.id());
            return null;
        });
        ContractRow declined = register.ofFamily(family.id()).get(0);
        assertThat(declined.status()).isEqualTo(ContractStatus.DECLINED);
        assertThat(declined.declineReason()).isEqualTo("证件照片不清楚");
        assertThat(reason(() -> door.countersign(signatory, waiting)))
                .isEqualTo(CountersigningRefused.Reason.DECIDED_MEANWHILE);
    }

    @Test
    void customerServiceDoesNotCountersign() {
        assertThatThrownBy(() -> AsRole.call(Role.CUSTOMER_SERVICE, () -> desk.waiting(Instant.EPOCH, 0, 10)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aSettledInvoiceClearsTheUnitAndAPartDoesNot() throws Exception {
        ContractRow contract = active();
        InvoiceRow invoice = invoice(contract);
        pay(invoice.id(), "6000", reference());
        assertThat(invoice(contract).state()).isEqualTo(InvoiceState.PARTLY_PAID);
        assertThat(units.clearedForKit(contract.unitId())).isFalse();
        assertThat(reason(() -> pay(invoice.id(), "31", reference()))).isEqualTo(PaymentRefused.Reason.TOO_MUCH);
        pay(invoice.id(), "30", reference());
        assertThat(invoice(contract).state()).isEqualTo(InvoiceState.PAID);
        assertThat(units.clearedForKit(contract.unitId())).isTrue();
        assertThat(ledger.balance(Account.RECEIVABLES, "invoice", invoice.id())).isEqualTo(Money.ZERO);
        assertThat(ledger.balance(Account.BANK, "invoice", invoice.id())).isEqualTo(Money.of("6030"));
    }

    @Test
    void theSameTransferIsRecordedOnceAlsoForAnotherInvoiceAndByTwoClerksAtOnce() throws Exception {
        InvoiceRow one = invoice(active());
        InvoiceRow other = invoice(active());
        String reference = reference();
        AtomicInteger next = new AtomicInteger();
        List<Optional<Enum<?>>> refusals = Together.run(2, () -> {
            long target = next.getAndIncrement() == 0 ? one.id() : other.id();
            try {
                pay(target, "6030", reference);
                return Optional.empty();
            } catch (PaymentRefused refused) {
                return Optional.of(refused.reason());
            }
        });
        assertThat(refusals)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(PaymentRefused.Reason.REFERENCE_KNOWN));
        assertThat(reason(() -> pay(one.id(), "1", reference.toLowerCase(Locale.ROOT))))
                .isIn(PaymentRefused.Reason.REFERENCE_KNOWN, PaymentRefused.Reason.NOTHING_OPEN);
        assertThat(sql.one(
                        "SELECT COUNT(*) FROM billing_payments WHERE bank_reference = ?",
                        row -> row.getInt(1),
                        reference))
                .contains(1);
    }

    @Test
    void everyEntryOfTheBooksIsBalanced() throws Exception {
        pay(invoice(active()).id(), "6030", reference());
        assertThat(sql.rows(
                        "SELECT entry_id FROM ledger_postings GROUP BY entry_id HAVING SUM(debit) <> SUM(credit)",
                        row -> row.getLong(1)))
                .isEmpty();
    }

    @Test
    void theCertificateIsIssuedOncePressedAndVerifiedByItsCodeAlone() throws Exception {
        Actor family = door.family();
        ContractRow waiting = signed(family);
        door.countersign(door.signatory(), waiting);
        ContractRow contract = register.ofFamily(family.id()).get(0);
        backroom.giveKit(contract.unitId());
        long id = backroom.certify(contract.unitId());
        assertThat(backroom.certify(contract.unitId()))
                .as("a second time changes nothing")
                .isEqualTo(id);
        AsRole.call(Role.SYSTEM, () -> {
            printing.printContract(contract.id());
            return printing.printCertificate(id);
        });
        byte[] pdf = AsRole.call(
                        family,
                        Role.FAMILY,
                        () -> mine.certificatePaper(contract.publicId().value()))
                .orElseThrow()
                .content();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        CertificateRow certificate = AsRole.call(Role.QA, () -> certificates.ofUnit(contract.unitId()))
                .get(0);

        String address = UUID.randomUUID().toString();
        VerifiedCertificate valid =
                verification.verify(certificate.code().print(), address).orElseThrow();
        assertThat(valid.state()).isEqualTo(CertificateState.VALID);
        assertThat(valid.motherMasked()).contains("*").doesNotContain("𬭚");
        assertThat(failures(address)).as("a success writes nothing").isEmpty();
        assertThat(verification.verify(certificate.number().value(), address)).isEmpty();
        assertThat(verification.verify("0000-0000-0000-0000", address)).isEmpty();
        assertThat(failures(address)).contains(2);
    }

    @Test
    void aWithdrawnCertificateSaysSo() throws Exception {
        ContractRow contract = active();
        backroom.giveKit(contract.unitId());
        long id = backroom.certify(contract.unitId());
        CertificateRow certificate = AsRole.call(Role.QA, () -> certificates.ofUnit(contract.unitId()))
                .get(0);
        Actor director = door.staff(Role.MEDICAL_DIRECTOR);
        AsRole.call(director, Role.MEDICAL_DIRECTOR, () -> {
            certificates.withdraw(id, "复核后撤销", FrontDoor.PIN);
            return null;
        });
        VerifiedCertificate answer = verification
                .verify(certificate.code().value(), UUID.randomUUID().toString())
                .orElseThrow();
        assertThat(answer.state()).isEqualTo(CertificateState.WITHDRAWN);
        assertThat(answer.withdrawnOn()).isEqualTo(LocalDate.now(clock));
        assertThat(backroom.certify(contract.unitId()))
                .as("a new one may follow")
                .isNotEqualTo(id);
    }

    @Test
    void anAddressThatFailsTooOftenIsRefusedEvenWithAGoodCodeAndOthersAreNot() throws Exception {
        ContractRow contract = active();
        backroom.giveKit(contract.unitId());
        backroom.certify(contract.unitId());
        String code = AsRole.call(Role.QA, () -> certificates.ofUnit(contract.unitId()))
                .get(0)
                .code()
                .value();
        String address = UUID.randomUUID().toString();
        for (int i = 0; i < 20; i++) {
            assertThat(verification.verify("nonsense " + i, address)).isEmpty();
        }
        assertThat(reason(() -> verification.verify(code, address))).isEqualTo(VerifyingRefused.Reason.TOO_MANY);
        assertThat(verification.verify(code, UUID.randomUUID().toString())).isPresent();
    }

    private Optional<Integer> failures(String address) {
        return sql.one(
                "SELECT failures FROM contract_verification_failures WHERE address = ?", row -> row.getInt(1), address);
    }

    private InvoiceRow invoice(ContractRow contract) throws Exception {
        return AsRole.call(Role.FINANCE, () -> cash.invoice(contract.invoiceId()))
                .orElseThrow();
    }

    private long pay(long invoice, String amount, String reference) throws Exception {
        RecordPayment payment =
                new RecordPayment(invoice, Money.of(amount), PersonName.of("付款人（化名）"), reference, LocalDate.now(clock));
        return AsRole.call(Role.FINANCE, () -> cash.record(payment));
    }

    private static String reference() {
        return UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }
}
