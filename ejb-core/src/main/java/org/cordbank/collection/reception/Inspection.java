package org.cordbank.collection.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.coldchain.TransportLoggers;
import org.cordbank.collection.CollectionLimits;
import org.cordbank.collection.reception.InspectionRefused.Reason;
import org.cordbank.collection.transport.TripRow;
import org.cordbank.collection.transport.Trips;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.quality.OpenDeviation;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/**
 * The eight checks. What a machine or a scan knows is not asked of a person: the seal (REC-01), the logger's verdict
 * (REC-02), the identity of bag, tube and form (REC-04) and the time limit (REC-07).
 */
@ApplicationScoped
class Inspection {
    private static final String SEAL = "REC-01";
    private static final String LOGGER = "REC-02";
    private static final String IDENTITY = "REC-04";
    private static final String TIME = "REC-07";
    private static final Set<String> KNOWN = Set.of(SEAL, LOGGER, IDENTITY, TIME);

    @Inject
    private Arrivals arrivals;

    @Inject
    private UnitRegister units;

    @Inject
    private Trips trips;

    @Inject
    private TransportLoggers loggers;

    @Inject
    private CollectionLimits limits;

    @Inject
    private DeviationRegister deviations;

    @Inject
    private Signatures signatures;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** True for a check that is answered by what was scanned or measured. */
    static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    String inspect(InspectUnit inspect) {
        UnitRow unit = units.lock(inspect.unitId());
        Reception reception =
                arrivals.of(unit.id()).orElseThrow(() -> new InspectionRefused(Reason.NOT_RECEIVED, unit.label()));
        if (reception.version() != inspect.version()) {
            throw new InspectionRefused(Reason.CHANGED_MEANWHILE, reception.lastHand());
        }
        checkScans(inspect, unit, reception);
        List<Answer> answers = answers(inspect, unit, reception);
        BigDecimal grams = weight(inspect.weightG());
        Set<String> reasons = reasons(inspect, answers);
        Signature second = signatures
                .second(
                        inspect.secondBadge(),
                        inspect.secondPin(),
                        Meaning.VERIFIED,
                        Role.RECEIVING_CLERK,
                        Role.VERIFIER)
                .spend();
        reception.inspect(
                answers,
                grams,
                new Reception.Hands(actor.get().name(), second.signer().name(), clock.instant()));
        if (answers.stream().allMatch(Answer::passed)) {
            reception.register();
            units.move(unit.id(), UnitStatus.REGISTERED, reception.accession().value());
        } else {
            fail(unit, reception, answers, List.copyOf(reasons));
        }
        trail.record(AuditAct.on("unit", unit.id(), "inspect")
                .with("state", reception.row().state())
                .with("weight_g", grams)
                .with("reasons", reasons)
                .signed(signatures.bySession(Meaning.PERFORMED))
                .signed(second));
        return reception.accession().value();
    }

    private void fail(UnitRow unit, Reception reception, List<Answer> answers, List<String> reasons) {
        units.move(unit.id(), UnitStatus.PRELIM_FAIL, String.join(" ", reasons));
        List<String> failed = answers.stream()
                .filter(answer -> !answer.passed())
                .map(answer -> answer.row().code() + " " + answer.row().note())
                .map(String::strip)
                .toList();
        long deviation = deviations.open(new OpenDeviation(
                "RECEPTION",
                "unit",
                unit.id(),
                unit.label() + " · " + String.join(" ", reasons),
                String.join("; ", failed)));
        reception.fail(reasons, deviation);
    }

    private void checkScans(InspectUnit inspect, UnitRow unit, Reception reception) {
        checkForm(unit, inspect.scannedForm());
        checkLabel(reception, inspect.scannedLabel());
    }

    /** Refuses the collection form of another unit. */
    void checkForm(UnitRow unit, String scanned) {
        UnitRow form = units.scanned(scanned);
        if (form.id() != unit.id()) {
            throw new InspectionRefused(Reason.FORM_OF_ANOTHER_UNIT, form.label(), unit.label());
        }
    }

    /** Refuses any label but the one with the unit's accession number. */
    void checkLabel(Reception reception, String scanned) {
        if (!reception.accession().is(scanned)) {
            throw new InspectionRefused(
                    Reason.WRONG_LABEL, scanned, reception.accession().value());
        }
    }

    private List<Answer> answers(InspectUnit inspect, UnitRow unit, Reception reception) {
        List<Answer> answers = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (CollectionLimits.Check check : limits.checks(CollectionLimits.Checklist.RECEPTION)) {
            String code = check.code();
            if (KNOWN.contains(code)) {
                answers.add(known(code, unit, reception.row()));
            } else if (inspect.passed().containsKey(code)) {
                answers.add(new Answer(
                        code, inspect.passed().get(code), inspect.notes().getOrDefault(code, "")));
            } else {
                missing.add(code);
            }
        }
        if (!missing.isEmpty()) {
            throw new InspectionRefused(Reason.CHECKS_MISSING, missing.size(), String.join(", ", missing));
        }
        return answers;
    }

    private Answer known(String code, UnitRow unit, ReceptionRow reception) {
        return switch (code) {
            case SEAL -> {
                TripRow trip = trips.ofUnit(unit.id()).orElseThrow();
                boolean same =
                        trip.sealNo().equalsIgnoreCase(reception.sealRead().strip());
                yield new Answer(code, same && reception.sealIntact(), reception.sealRead() + " / " + trip.sealNo());
            }
            case LOGGER -> {
                var file = loggers.file(reception.loggerFileId());
                String span = file.lowest().print() + " – " + file.highest().print();
                yield new Answer(code, file.verdict().passes(), span);
            }
            case TIME -> {
                var collected = units.collectionFacts(unit.id()).orElseThrow().collectedAt();
                Elapsed elapsed = Elapsed.of(collected, reception.receivedAt(), limits.hours(unit.product()));
                yield new Answer(
                        code,
                        elapsed.passes(),
                        elapsed.hours() + " h " + elapsed.minutes() + " min / " + elapsed.limitHours() + " h");
            }
            default -> new Answer(code, true, unit.label());
        };
    }

    private Set<String> reasons(InspectUnit inspect, List<Answer> answers) {
        Set<String> reasons = new LinkedHashSet<>(inspect.reasons());
        answers.stream().map(Answer::row).filter(row -> !row.passed()).forEach(row -> {
            if (row.code().equals(LOGGER)) {
                reasons.add("TEMPERATURE");
            } else if (row.code().equals(TIME)) {
                reasons.add("TOO_LATE");
            }
        });
        List<String> known = limits.rejectReasons().stream()
                .map(CollectionLimits.Check::code)
                .toList();
        reasons.stream().filter(reason -> !known.contains(reason)).findFirst().ifPresent(reason -> {
            throw new InspectionRefused(Reason.REASON_UNKNOWN, reason);
        });
        boolean failed = answers.stream().anyMatch(answer -> !answer.passed());
        if (failed && reasons.isEmpty()) {
            throw new InspectionRefused(Reason.REASON_MISSING);
        }
        return failed ? reasons : Set.of();
    }

    private BigDecimal weight(String typed) {
        try {
            BigDecimal grams = new BigDecimal(typed == null ? "" : typed.strip().replaceFirst("(?i)\\s*g$", ""));
            limits.possibleWeight(grams).ifPresent(range -> {
                throw new InspectionRefused(Reason.WEIGHT_IMPOSSIBLE, typed, range);
            });
            return grams;
        } catch (NumberFormatException noNumber) {
            throw new InspectionRefused(Reason.WEIGHT_IMPOSSIBLE, typed, "g");
        }
    }
}
