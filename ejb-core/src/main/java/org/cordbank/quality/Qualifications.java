package org.cordbank.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.BankClock;
import org.cordbank.quality.QualificationRefused.Reason;

/** Who is qualified for what, asked by the rooms before the work, inside the caller's transaction. */
@ApplicationScoped
public class Qualifications {
    @Inject
    private QualityFiles files;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Lets {@code who} go on when qualified for {@code skill} today.
     *
     * @param skill name of a {@link Skill}
     * @throws QualificationRefused {@code MISSING} or {@code EXPIRED} quoting the last day
     */
    public QualificationRow require(Actor who, String skill) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BankClock.ZONE);
        List<Qualification> held =
                files.qualifications(who.id(), Skill.valueOf(skill).name());
        return held.stream()
                .filter(qualification -> who.isStaff() && qualification.covers(today))
                .findFirst()
                .orElseThrow(() -> refusal(who, skill, held, today))
                .row();
    }

    private static QualificationRefused refusal(Actor who, String skill, List<Qualification> held, LocalDate today) {
        return held.stream()
                .map(Qualification::validTo)
                .filter(last -> last.isBefore(today))
                .max(LocalDate::compareTo)
                .map(last -> new QualificationRefused(Reason.EXPIRED, who.name(), Skill.valueOf(skill), last))
                .orElseGet(() -> new QualificationRefused(Reason.MISSING, who.name(), Skill.valueOf(skill)));
    }

    /** Enters a qualification; answers its id. */
    public long grant(GrantQualification grant) {
        Skill skill = Skill.valueOf(grant.skill());
        if (grant.validTo().isBefore(grant.validFrom())) {
            throw new QualificationRefused(Reason.ENDS_BEFORE_IT_STARTS, grant.validFrom(), grant.validTo());
        }
        Actor by = actor.get();
        Qualification qualification = new Qualification(grant, by.id(), by.name(), clock.instant());
        files.add(qualification);
        audit.record(AuditAct.on("staff", grant.staffId(), "qualify")
                .with("skill", skill)
                .with("valid_from", grant.validFrom())
                .with("valid_to", grant.validTo())
                .with("certificate_no", grant.certificateNo()));
        return qualification.id();
    }
}
