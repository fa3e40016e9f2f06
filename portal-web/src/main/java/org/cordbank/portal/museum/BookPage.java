package org.cordbank.portal.museum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cordbank.museum.opening.VisitorRule;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.VisitCalendar;
import org.cordbank.museum.visits.VisitRefused;

/** The first question of a booking: who comes, and how many. */
@Named
@RequestScoped
public class BookPage {
    @Inject
    private VisitCalendar calendar;

    private VisitorType kind;
    private Integer heads;

    @PostConstruct
    void load() {
        kind = VisitQuery.type().orElse(null);
        heads = VisitQuery.number("heads").orElse(null);
    }

    /** On to the calendar, unless the party is larger than one booking may be. */
    public String go() {
        VisitorRule rule = calendar.rule(kind);
        if (heads < 1 || heads > rule.largestParty()) {
            throw new VisitRefused(VisitRefused.Reason.TOO_MANY_HEADS, heads, rule.largestParty());
        }
        return VisitQuery.to("visit-date", "type", kind.name(), "heads", heads.toString());
    }

    public VisitorType[] getKinds() {
        return VisitorType.values();
    }

    public VisitorType getKind() {
        return kind;
    }

    public void setKind(VisitorType kind) {
        this.kind = kind;
    }

    public Integer getHeads() {
        return heads;
    }

    public void setHeads(Integer heads) {
        this.heads = heads;
    }
}
