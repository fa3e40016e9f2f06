package org.cordbank.museum.guides;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A guide leads a session while on duty, alone at that time, in its languages and with its skills. */
final class Objections {
    private Objections() {}

    static Set<Objection> of(GuideRow guide, List<RosterLine> roster, boolean leadsAnother, SessionNeeds needs) {
        Set<Objection> found = EnumSet.noneOf(Objection.class);
        if (leadsAnother) {
            found.add(Objection.OTHER_SESSION);
        }
        if (roster.stream().anyMatch(line -> line.isAway() && line.standsOn(needs.day()))) {
            found.add(Objection.AWAY);
        } else if (roster.stream().noneMatch(line -> line.covers(needs.day(), needs.begins(), needs.ends()))) {
            found.add(Objection.NOT_ON_DUTY);
        }
        if (!guide.languages().containsAll(needs.languages())) {
            found.add(Objection.MISSING_LANGUAGE);
        }
        if (!guide.skills().containsAll(needs.skills())) {
            found.add(Objection.MISSING_SKILL);
        }
        if (needs.heads() > needs.headsPerGuide() * (needs.guides() + 1)) {
            found.add(Objection.TOO_MANY_HEADS);
        }
        return found;
    }
}
