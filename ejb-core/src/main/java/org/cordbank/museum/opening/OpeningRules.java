package org.cordbank.museum.opening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One version of a venue's rules.
 *
 * @param id 0 while it is not recorded
 * @param groupFrom a party of this many heads or more is a group
 * @param groupsMost groups in one session
 * @param guideHeads heads one guide leads at most
 * @param loneMinorAge visitors younger than this come with a guardian
 * @param minorsPerAdult by age band
 */
public record OpeningRules(
        long id,
        long venueId,
        int version,
        LocalDate effectiveFrom,
        int capacity,
        int largestParty,
        int groupFrom,
        int groupsMost,
        int guideHeads,
        int loneMinorAge,
        String source,
        String approver,
        String recordedBy,
        List<Slot> slots,
        List<VisitorRule> visitors,
        Map<AgeBand, Integer> minorsPerAdult) {

    public OpeningRules {
        slots = slots.stream()
                .sorted(Comparator.comparing(Slot::weekday).thenComparing(Slot::begins))
                .toList();
        visitors = List.copyOf(visitors);
        minorsPerAdult = Map.copyOf(minorsPerAdult);
    }

    public List<Slot> on(DayOfWeek weekday) {
        return slots.stream().filter(slot -> slot.weekday() == weekday).toList();
    }

    /** The rule of a kind of visitor; every version has one for each. */
    public VisitorRule visitor(VisitorType type) {
        return visitors.stream()
                .filter(rule -> rule.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Version " + version + " has no rule for " + type));
    }

    /** Adults that have to accompany so many minors of an age band. */
    public int adultsNeeded(AgeBand band, int minors) {
        int per = minorsPerAdult.get(band);
        return (minors + per - 1) / per;
    }

    /** Guides a session with so many heads needs. */
    public int guidesNeeded(int heads) {
        return (heads + guideHeads - 1) / guideHeads;
    }

    /** The longest horizon of all kinds of visitors. */
    public int horizonDays() {
        return visitors.stream().mapToInt(VisitorRule::horizonDays).max().orElse(0);
    }

    /** The shortest notice of all kinds of visitors. */
    public int noticeHours() {
        return visitors.stream().mapToInt(VisitorRule::noticeHours).min().orElse(0);
    }
}
