package org.cordbank.lab;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordbank.identity.Actor;
import org.cordbank.identity.HireStaff;
import org.cordbank.identity.Role;
import org.cordbank.identity.StaffRegister;
import org.cordbank.lab.processing.BatchDesk;
import org.cordbank.lab.processing.PreparationBench;
import org.cordbank.lab.processing.RecordStep;
import org.cordbank.lab.processing.Runner;
import org.cordbank.lab.processing.ShiftDesk;
import org.cordbank.lab.processing.ShiftSheet;
import org.cordbank.lab.processing.Step;
import org.cordbank.lab.processing.StepRow;
import org.cordbank.lab.processing.StepScope;
import org.cordbank.quality.EnterEquipment;
import org.cordbank.quality.Equipment;
import org.cordbank.quality.EquipmentRefused;
import org.cordbank.quality.GrantQualification;
import org.cordbank.quality.LotRefused;
import org.cordbank.quality.Qualifications;
import org.cordbank.quality.ReagentLots;
import org.cordbank.quality.ReceiveLot;
import org.cordbank.testing.AsRole;
import org.cordbank.unit.CollectionFacts;
import org.cordbank.unit.EnrolUnit;
import org.cordbank.unit.ProductType;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** Sets the laboratory's scene for container tests: people, lots, equipment, a registered unit, a batch under way. */
@ApplicationScoped
public class LabStage {
    public static final String PIN = "246810";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern WORD = Pattern.compile("\\{([^}]+)}");
    private static final Map<String, Map<String, String>> VALUES = read("/samples/step-values.csv");
    private static final Map<String, Map<String, String>> TESTS = read("/samples/test-values.csv");

    @Inject
    private StaffRegister staff;

    @Inject
    private Qualifications qualifications;

    @Inject
    private ReagentLots lots;

    @Inject
    private Equipment equipment;

    @Inject
    private UnitRegister units;

    @Inject
    private ShiftDesk shifts;

    @Inject
    private BatchDesk batches;

    @Inject
    private PreparationBench bench;

    @Inject
    private OneTransaction transaction;

    @Inject
    private Clock clock;

    /** A member of staff with a badge {@code T-<n>} and the PIN. */
    public record Person(Actor actor, String badge) {}

    /** Hires somebody who is qualified for {@code skills} until next year. */
    public Person hire(Role role, String... skills) throws Exception {
        int n = COUNT.incrementAndGet();
        String badge = "T-" + System.nanoTime() % 1_000_000 + n;
        String name = role.name() + n + "（化名）";
        long id = AsRole.call(
                Role.SECURITY_ADMIN,
                () -> staff.hire(new HireStaff(
                        "t" + System.nanoTime(), name, "long-enough-pass", badge, PIN, 1, null, Set.of(role), false)));
        Actor actor = new Actor(Actor.Kind.STAFF, id, name, Set.of(role), 1);
        for (String skill : skills) {
            qualify(actor, skill, LocalDate.now(clock).plusYears(1));
        }
        return new Person(actor, badge);
    }

    public void qualify(Actor actor, String skill, LocalDate until) throws Exception {
        AsRole.call(
                Role.QA,
                () -> transaction.run(() -> qualifications.grant(new GrantQualification(
                        actor.id(), actor.name(), skill, LocalDate.now(clock).minusYears(2), until, "C-1"))));
    }

    /** A unit of a family, collected six hours ago and registered. */
    public UnitRow registered() throws Exception {
        return registered(Duration.ofHours(6));
    }

    /** A unit of a family, collected {@code ago} and registered. */
    public UnitRow registered(Duration ago) throws Exception {
        Actor clerk = AsRole.someone(Role.RECEIVING_CLERK);
        return AsRole.call(
                clerk,
                Role.RECEIVING_CLERK,
                () -> transaction.run(() -> {
                    long id = units.enrol(new EnrolUnit(
                            1, ProductType.FAMILY, "T" + System.nanoTime(), LocalDate.now(clock), null, 1));
                    units.clearForKit(id, "test");
                    units.bindKit(id, units.nextDin(1), "K" + System.nanoTime());
                    units.collected(
                            id, new CollectionFacts(clock.instant().minus(ago), 1, 1, "IN_UTERO", 90, false, ""));
                    units.move(id, UnitStatus.IN_TRANSIT, "test");
                    units.move(id, UnitStatus.RECEIVED, "test");
                    units.move(id, UnitStatus.REGISTERED, "test");
                    return units.unit(id);
                }));
    }

    /** The open shift with every step done for {@code operator}, and a batch made ready in it. */
    public long readyBatch(Person operator, Person second) throws Exception {
        supplies();
        as(operator, () -> shifts.openShift().isEmpty() ? shifts.open() : 0L);
        ShiftSheet shift = as(operator, () -> shifts.openShift().orElseThrow());
        while (shift.next() != null) {
            RecordStep record = sample(shift.shift().id(), shift.next(), "", List.of(), second);
            as(operator, () -> shifts.record(record));
            shift = as(operator, () -> shifts.openShift().orElseThrow());
        }
        long batch = as(operator, () -> batches.open());
        for (int i = 0; i < 3; i++) {
            recordBatch(batch, operator, second);
        }
        return batch;
    }

    public void recordBatch(long batch, Person operator, Person second) throws Exception {
        Step next = as(operator, () -> batches.batch(batch)).next();
        RecordStep record = sample(batch, next, "", List.of(), second);
        Map<String, String> now = new HashMap<>(record.values());
        now.remove("end_at");
        now.remove("settle_cfu");
        as(operator, () -> batches.record(new RecordStep(batch, next.no(), now, second.badge(), PIN)));
    }

    /** Goes through the steps of the unit, and those of its batch on the way, up to {@code untilCode} (not done). */
    public void workUntil(UnitRow unit, long batch, String untilCode, Person operator, Person second) throws Exception {
        Runner runner = as(operator, () -> bench.runner(unit.id()));
        while (runner.next() != null && !runner.next().code().equals(untilCode)) {
            Step next = runner.next();
            if (next.no() == 56) {
                closePlate(batch, operator, second);
            }
            if (next.scope() == StepScope.BATCH) {
                recordBatch(batch, operator, second);
            } else {
                RecordStep record = sample(unit.id(), next, unit.din().value(), runner.steps(), second);
                as(operator, () -> bench.record(record));
            }
            runner = as(operator, () -> bench.runner(unit.id()));
        }
    }

    /** Adds the end and the count of the settle plate. */
    public void closePlate(long batch, Person operator, Person second) throws Exception {
        List<Step> open = as(operator, () -> batches.batch(batch)).supplement();
        for (Step step : open) {
            as(operator, () -> batches.supplement(sample(batch, step, "", List.of(), second)));
        }
    }

    /** Values of a step within every limit. */
    public RecordStep sample(long subject, Step step, String din, List<StepRow> before, Person second) {
        Map<String, String> filled = new LinkedHashMap<>();
        VALUES.getOrDefault(step.code(), Map.of())
                .forEach((field, value) -> filled.put(
                        field,
                        WORD.matcher(value)
                                .replaceAll(word -> Matcher.quoteReplacement(word(word.group(1), din, before)))));
        return new RecordStep(subject, step.no(), filled, second.badge(), PIN);
    }

    /** Values of a test within every limit. */
    public Map<String, String> test(String code) {
        return TESTS.get(code);
    }

    public <T> T as(Person person, Callable<T> work) throws Exception {
        Role role = person.actor().roles().iterator().next();
        return AsRole.call(person.actor(), role, work);
    }

    /** Every lot and piece of equipment the sample values scan. */
    public void supplies() throws Exception {
        for (Map<String, String> fields : VALUES.values()) {
            for (String value : fields.values()) {
                Matcher word = WORD.matcher(value);
                while (word.find()) {
                    supply(word.group(1));
                }
            }
        }
    }

    private void supply(String word) throws Exception {
        if (word.startsWith("lot:")) {
            lot(
                    "DEMO-" + word.substring(4),
                    word.substring(4),
                    LocalDate.now(clock).plusYears(1));
        } else if (word.startsWith("equipment:")) {
            piece("DEMO-" + word.substring(10), LocalDate.now(clock).plusYears(1));
        }
    }

    public void lot(String lotNo, String item, LocalDate expires) throws Exception {
        AsRole.call(
                Role.QA,
                () -> transaction.run(() -> {
                    try {
                        lots.require(lotNo, null);
                    } catch (LotRefused unknown) {
                        lots.release(lots.receive(new ReceiveLot(lotNo, item, item, item, expires)));
                    }
                    return null;
                }));
    }

    public void piece(String number, LocalDate due) throws Exception {
        AsRole.call(
                Role.QA,
                () -> transaction.run(() -> {
                    try {
                        equipment.require(number);
                    } catch (EquipmentRefused unknown) {
                        equipment.enter(new EnterEquipment(number, "TEST", number, number, 1, due));
                    }
                    return null;
                }));
    }

    private String word(String word, String din, List<StepRow> before) {
        Instant now = clock.instant();
        if (word.equals("din")) {
            return din;
        }
        if (word.equals("no")) {
            return String.valueOf(COUNT.incrementAndGet());
        }
        if (word.startsWith("now")) {
            String minutes = word.substring(3).replaceAll("[+m]", "");
            return now.plus(Duration.ofMinutes(minutes.isEmpty() ? 0 : Long.parseLong(minutes)))
                    .toString();
        }
        int colon = word.indexOf(':');
        return colon > 0 ? "DEMO-" + word.substring(colon + 1) : earlier(word, before);
    }

    private static String earlier(String codeAndField, List<StepRow> before) {
        int dot = codeAndField.indexOf('.');
        return before.stream()
                .filter(row -> row.code().equals(codeAndField.substring(0, dot)))
                .findFirst()
                .map(row -> row.values().get(codeAndField.substring(dot + 1)))
                .orElseThrow();
    }

    private static Map<String, Map<String, String>> read(String resource) {
        Map<String, Map<String, String>> byCode = new LinkedHashMap<>();
        try (Reader text = new InputStreamReader(LabStage.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                byCode.computeIfAbsent(row.getField("code"), code -> new LinkedHashMap<>())
                        .put(row.getField("field"), row.getField("value"));
            }
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return byCode;
    }
}
