package org.cordbank.backoffice.lab;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordbank.faces.tag.Signing;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.BankClock;
import org.cordbank.lab.processing.FieldKind;
import org.cordbank.lab.processing.RecordStep;
import org.cordbank.lab.processing.Runner;
import org.cordbank.lab.processing.Step;
import org.cordbank.lab.processing.StepField;
import org.cordbank.lab.processing.StepField.Need;

/** What is asked for one step: its fields, its words, the second person, and what was typed. */
public class StepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, Object> values = new HashMap<>();
    private final Signing second = new Signing();
    private final transient Step step;
    private final transient Map<String, Runner.Known> known;

    private final HashMap<String, String> before = new HashMap<>();

    public StepForm(Step step, Map<String, Runner.Known> known) {
        this.step = step;
        this.known = known;
    }

    /** A form that shows what was recorded, to be corrected. */
    static StepForm of(Step step, Map<String, String> recorded) {
        StepForm form = new StepForm(step, Map.of());
        for (StepField field : step.fields()) {
            String value = recorded.get(field.name());
            if (field.asked() && value != null) {
                form.values.put(field.name(), field.kind() == FieldKind.TIME ? local(Instant.parse(value)) : value);
            }
        }
        form.before.putAll(form.typed());
        return form;
    }

    /** A form for what may follow later; a moment that is still missing is proposed as now. */
    static StepForm later(Step step, Instant now) {
        StepForm form = new StepForm(step, Map.of());
        step.fields().stream()
                .filter(field -> field.need() == Need.LATER && field.kind() == FieldKind.TIME)
                .forEach(field -> form.values.put(field.name(), local(now)));
        return form;
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, BankClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    /** A value the bank works out, shown with its working; not yet known while inputs are missing. */
    public record Shown(String label, String value, String unit, String working) {}

    public RecordStep command(long subjectId) {
        return command(subjectId, typed());
    }

    /** Only what differs from what was recorded; an emptied field counts as blank. */
    RecordStep correction(long subjectId) {
        Map<String, String> typed = typed();
        Map<String, String> changed = new HashMap<>();
        step.fields().stream().filter(StepField::asked).map(StepField::name).forEach(name -> {
            String now = typed.getOrDefault(name, "");
            if (!now.equals(before.getOrDefault(name, ""))) {
                changed.put(name, now);
            }
        });
        return command(subjectId, changed);
    }

    private RecordStep command(long subjectId, Map<String, String> typed) {
        return new RecordStep(subjectId, step.no(), typed, second.getBadge(), second.getPin());
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                typed.put(name, value instanceof LocalDateTime time ? time.toString() : value.toString());
            }
        });
        return typed;
    }

    public List<AskedField> getFields() {
        return step.fields().stream()
                .filter(field -> field.asked() && field.kind() != FieldKind.PERSON)
                .map(AskedField::of)
                .toList();
    }

    /** Only what may follow later and is asked for when a recorded step is supplemented. */
    public List<AskedField> getLater() {
        return step.fields().stream()
                .filter(field -> field.asked() && field.need() == Need.LATER)
                .map(AskedField::of)
                .toList();
    }

    public List<Shown> getComputed() {
        return step.fields().stream()
                .filter(field -> !field.asked())
                .map(this::shown)
                .toList();
    }

    private Shown shown(StepField field) {
        Runner.Known worked = known.get(field.name());
        String limit = field.limit().text();
        String label = field.label(Wording.locale()) + (limit.isEmpty() ? "" : "（" + limit + "）");
        return worked == null
                ? new Shown(label, Wording.of("lab.field.later"), "", "")
                : new Shown(label, worked.value(), field.unit(), worked.working());
    }

    public String getTitle() {
        return step.code() + " " + step.name(Wording.locale());
    }

    public String getInstruction() {
        return step.instruction(Wording.locale());
    }

    public String getLimit() {
        return step.limitWords(Wording.locale());
    }

    public String getPhase() {
        return step.phase() + " " + step.phaseName(Wording.locale());
    }

    public int getNo() {
        return step.no();
    }

    public boolean isTwoPeople() {
        return step.needsSecond();
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public Signing getSecond() {
        return second;
    }
}
