package org.cordbank.museum.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.museum.opening.ClosingRefused.Reason;

/** Where museum staff write the rules and the calendar; each entry is a new version. */
@Stateless
@RolesAllowed(Roles.MUSEUM_STAFF)
public class OpeningDesk {
    private static final int SATURDAY = 6;
    private static final int WEEK = 7;

    @Inject
    private OpeningStore store;

    @Inject
    private Openings openings;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** All versions, the newest first. */
    @RolesAllowed({Roles.MUSEUM_STAFF, Roles.CUSTOMER_SERVICE, Roles.REGULATOR})
    public List<OpeningRules> versions() {
        return store.rules(Openings.HALL);
    }

    @RolesAllowed({Roles.MUSEUM_STAFF, Roles.CUSTOMER_SERVICE, Roles.REGULATOR})
    public List<DayPlan> days(LocalDate from, LocalDate to) {
        return openings.days(from, to);
    }

    /** The newest word about each special day of a year. */
    @RolesAllowed({Roles.MUSEUM_STAFF, Roles.CUSTOMER_SERVICE, Roles.REGULATOR})
    public List<CalendarDay> calendar(int year) {
        return store.calendar(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Records a new version; sessions opened before stay as they are and are listed where they differ. Answers its number.
     *
     * @throws RulesRefused with the field it speaks of
     */
    public int write(String formKey, WriteRules asked) {
        return Integer.parseInt(forms.once(formKey, "museum.writeRules", () -> String.valueOf(write(asked))));
    }

    private int write(WriteRules asked) {
        int version = store.rules(Openings.HALL).get(0).version() + 1;
        OpeningRules rules = RulesCheck.checked(
                asked, Openings.HALL, version, LocalDate.now(clock), actor.get().name());
        long id = store.insert(rules, clock.instant());
        trail.record(AuditAct.on("museum-rules", id, "write")
                .because(rules.source())
                .with("version", version)
                .with("effectiveFrom", rules.effectiveFrom())
                .with("capacity", rules.capacity())
                .with("approver", rules.approver()));
        return version;
    }

    /**
     * Says what a day is, as a new version.
     *
     * @throws ClosingRefused DAY_PAST, NO_NAME, NO_SOURCE, NOT_A_WEEKDAY or WORKDAY_CLOSED
     */
    public void mark(String formKey, MarkDay asked) {
        forms.once(formKey, "museum.markDay", () -> mark(asked));
    }

    private String mark(MarkDay asked) {
        if (asked.day().isBefore(LocalDate.now(clock))) {
            throw new ClosingRefused(Reason.DAY_PAST, asked.day());
        }
        refuseBlank(asked.nameZh(), Reason.NO_NAME);
        refuseBlank(asked.nameEn(), Reason.NO_NAME);
        refuseBlank(asked.source(), Reason.NO_SOURCE);
        if (asked.opensAs() < 0 || asked.opensAs() > WEEK) {
            throw new ClosingRefused(Reason.NOT_A_WEEKDAY, asked.opensAs());
        }
        if (asked.kind() == DayKind.WORKDAY && (asked.opensAs() == 0 || asked.opensAs() >= SATURDAY)) {
            throw new ClosingRefused(Reason.WORKDAY_CLOSED, asked.day());
        }
        int version = store.calendar(asked.day(), asked.day()).stream()
                        .findFirst()
                        .map(CalendarDay::version)
                        .orElse(0)
                + 1;
        store.insert(
                new CalendarDay(
                        asked.day(),
                        version,
                        asked.kind(),
                        asked.opensAs(),
                        asked.nameZh().strip(),
                        asked.nameEn().strip(),
                        asked.source().strip(),
                        actor.get().name()),
                clock.instant());
        trail.record(AuditAct.on("museum-calendar", asked.day().toEpochDay(), "mark")
                .because(asked.source())
                .with("day", asked.day())
                .with("kind", asked.kind())
                .with("opensAs", asked.opensAs()));
        return asked.day().toString();
    }

    private static void refuseBlank(String text, Reason reason) {
        if (text == null || text.isBlank()) {
            throw new ClosingRefused(reason);
        }
    }
}
