package org.cordbank.museum.guides;

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
import org.cordbank.museum.guides.GuideRefused.Reason;

/** Where museum staff keep the guides and their roster. */
@Stateless
@RolesAllowed(Roles.MUSEUM_STAFF)
public class GuideDesk {
    @Inject
    private GuideStore store;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** All guides, those on the list first. */
    public List<GuideRow> guides() {
        return store.guides();
    }

    /** Duty and days away that are not over. */
    public List<RosterLine> roster() {
        return store.roster(LocalDate.now(clock));
    }

    /**
     * Enters a guide (id 0) or changes one; the version as it was read goes back with it.
     *
     * @throws GuideRefused NO_NAME, NAME_KNOWN, NO_LANGUAGE or CHANGED_MEANWHILE
     */
    public long keep(String formKey, GuideRow guide) {
        return Long.parseLong(forms.once(formKey, "museum.keepGuide", () -> String.valueOf(keep(guide))));
    }

    private long keep(GuideRow typed) {
        String name = typed.name() == null ? "" : typed.name().strip();
        if (name.isEmpty()) {
            throw new GuideRefused(Reason.NO_NAME);
        }
        if (typed.languages().isEmpty()) {
            throw new GuideRefused(Reason.NO_LANGUAGE, name);
        }
        if (store.isKnown(name, typed.id())) {
            throw new GuideRefused(Reason.NAME_KNOWN, name);
        }
        GuideRow guide =
                new GuideRow(typed.id(), typed.version(), name, typed.languages(), typed.skills(), typed.active());
        long id = typed.id();
        String by = actor.get().name();
        if (id == 0) {
            id = store.insert(guide, by, clock.instant());
        } else if (!store.update(guide, by, clock.instant())) {
            throw new GuideRefused(Reason.CHANGED_MEANWHILE, name);
        }
        trail.record(AuditAct.on("museum-guide", id, "keep")
                .with("languages", guide.languages())
                .with("skills", guide.skills())
                .with("active", guide.active()));
        return id;
    }

    /**
     * Puts a guide on duty on a weekday, or notes days away ({@code weekday} 0).
     *
     * @throws GuideRefused UNKNOWN, TIMES_TURNED or DAYS_TURNED
     */
    public void roster(String formKey, RosterLine line) {
        forms.once(formKey, "museum.roster", () -> {
            GuideRow guide =
                    store.lock(line.guideId()).orElseThrow(() -> new GuideRefused(Reason.UNKNOWN, line.guideId()));
            if (!line.isAway()
                    && (line.begins() == null
                            || line.ends() == null
                            || !line.ends().isAfter(line.begins()))) {
                throw new GuideRefused(Reason.TIMES_TURNED, line.begins(), line.ends());
            }
            boolean open = line.toDay() == null;
            if (open && line.isAway() || !open && line.toDay().isBefore(line.fromDay())) {
                throw new GuideRefused(Reason.DAYS_TURNED, line.fromDay(), line.toDay());
            }
            store.insert(line, actor.get().name(), clock.instant());
            trail.record(AuditAct.on("museum-guide", guide.id(), line.isAway() ? "away" : "on-duty")
                    .with("weekday", line.weekday())
                    .with("from", line.fromDay())
                    .with("to", line.toDay()));
            return String.valueOf(guide.id());
        });
    }
}
