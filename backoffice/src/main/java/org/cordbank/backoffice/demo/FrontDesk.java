package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.billing.CashDesk;
import org.cordbank.billing.InvoiceRow;
import org.cordbank.billing.RecordPayment;
import org.cordbank.contract.ConsentText;
import org.cordbank.contract.ContractDesk;
import org.cordbank.contract.ContractStatus;
import org.cordbank.contract.Countersign;
import org.cordbank.contract.CountersigningDesk;
import org.cordbank.contract.HealthTheme;
import org.cordbank.contract.MyContract;
import org.cordbank.contract.MyContracts;
import org.cordbank.contract.ScreeningQuestion;
import org.cordbank.contract.SignContract;
import org.cordbank.contract.SigningDesk;
import org.cordbank.contract.SigningPaper;
import org.cordbank.identity.Actor;
import org.cordbank.identity.FamilyAccounts;
import org.cordbank.identity.FamilySignIn;
import org.cordbank.identity.Role;
import org.cordbank.kernel.BankClock;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;

/** The scenes between a family and the bank's front: account, contract, countersignature, payment. */
@ApplicationScoped
class FrontDesk {
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;
    private static final String HERE = "127.0.0.1";

    @Inject
    private Cast cast;

    @Inject
    private MailedCodes codes;

    @Inject
    private FamilySignIn door;

    @Inject
    private FamilyAccounts accounts;

    @Inject
    private ContractDesk drafts;

    @Inject
    private SigningDesk signing;

    @Inject
    private MyContracts contracts;

    @Inject
    private CountersigningDesk countersigning;

    @Inject
    private CashDesk cash;

    @Inject
    private UnitRegister units;

    @Inject
    private Clock clock;

    /** The family signs in by a mailed code, drafts its contract and signs; a draft is left at the questions. */
    void sign(Family family, Duration untilBirth) {
        Actor mother = enter(family);
        if (contract(family).filter(mine -> mine.contract().number() != null).isPresent()) {
            return;
        }
        String id = cast.as(mother, Role.FAMILY, () -> draft(family, untilBirth));
        if (family.stage() == Stage.DRAFT) {
            return;
        }
        cast.as(mother, Role.FAMILY, () -> answer(id));
        codes.expect(family.email());
        cast.as(mother, Role.FAMILY, () -> {
            signing.askForCode(id, HERE);
            SigningPaper paper = signing.read(id);
            return signing.sign(new SignContract(
                    id, family.mother().value(), codes.take(family.email()), paper.hash(), HERE, "cast-sign-" + id));
        });
    }

    private Actor enter(Family family) {
        return known(family).orElseGet(() -> {
            codes.expect(family.email());
            door.askForCode(family.email(), LANGUAGE.getLanguage(), HERE);
            return door.signIn(family.email(), codes.take(family.email()), HERE);
        });
    }

    private Optional<Actor> known(Family family) {
        return accounts.account(family.email())
                .map(id -> new Actor(Actor.Kind.FAMILY, id, family.email(), Set.of(Role.FAMILY), 0));
    }

    private String draft(Family family, Duration untilBirth) {
        String id = drafts.start(LANGUAGE);
        LocalDate due = LocalDate.ofInstant(clock.instant().plus(untilBirth), BankClock.ZONE);
        drafts.expectBirth(id, cast.staff(Parts.COLLECTOR).partnerId(), due);
        drafts.identifyMother(id, family.mother(), family.idNumber());
        drafts.reachMother(id, family.mobile(), "山东省济南市历下区示例路 8 号（虚构地址）");
        return id;
    }

    private String answer(String id) {
        for (HealthTheme theme : HealthTheme.values()) {
            Map<String, Boolean> answers = new HashMap<>();
            for (ScreeningQuestion question : drafts.questions(LANGUAGE)) {
                answers.put(question.code(), !question.flagged());
            }
            drafts.answer(id, theme, answers, LANGUAGE);
        }
        drafts.choosePlan(id, drafts.plans().get(0).id());
        Set<Long> given =
                drafts.consents(LANGUAGE).stream().map(ConsentText::id).collect(Collectors.toSet());
        drafts.consent(id, given, LANGUAGE);
        return id;
    }

    /** The bank countersigns, which enrols the unit. */
    void countersign(Family family) {
        contract(family)
                .map(MyContract::contract)
                .filter(row -> row.status() == ContractStatus.SIGNED)
                .ifPresent(row -> cast.does(Parts.SIGNATORY, () -> {
                    int version = countersigning.waiting(row.id()).contract().version();
                    countersigning.countersign(
                            new Countersign(row.id(), version, true, SampleStaff.PIN, "cast-countersign-" + row.id()));
                }));
    }

    /** Finance records the transfer, which clears the unit for a kit. */
    void pay(Family family) {
        contract(family)
                .map(MyContract::invoice)
                .filter(invoice -> !invoice.open().isZero())
                .ifPresent(invoice -> cast.does(Parts.FINANCE, () -> cash.record(transfer(family, invoice))));
    }

    private RecordPayment transfer(Family family, InvoiceRow invoice) {
        String reference = "DEMO-TRANSFER-" + invoice.id();
        return new RecordPayment(invoice.id(), invoice.open(), family.mother(), reference, LocalDate.now(clock));
    }

    /** The family's newest contract, if it has an account and one. */
    Optional<MyContract> contract(Family family) {
        return known(family).flatMap(mother -> cast.as(mother, Role.FAMILY, () -> contracts.list(LANGUAGE)).stream()
                .findFirst());
    }

    /** The family's unit, once it is enrolled. */
    Optional<UnitRow> unit(Family family) {
        return contract(family).map(mine -> mine.contract().unitId()).map(units::unit);
    }
}
