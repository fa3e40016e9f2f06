package org.cordbank.museum.guides;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The guides who are not assigned to a session yet. A session that needs several is no objection to the first of them as
 * long as others are free to join.
 */
final class GuidePool {
    private final List<GuideRow> guides;
    private final Map<Long, List<RosterLine>> roster;
    private final Set<Long> busy;

    GuidePool(List<GuideRow> guides, Map<Long, List<RosterLine>> roster, Set<Long> busy) {
        this.guides = guides;
        this.roster = roster;
        this.busy = busy;
    }

    /** Who could lead it, those with the fewest objections first. */
    List<Candidate> candidates(SessionNeeds needs) {
        SessionNeeds headsAside = needs.with(needs.heads());
        Set<Long> free = guides.stream()
                .filter(guide -> objections(guide, headsAside).isEmpty())
                .map(GuideRow::id)
                .collect(Collectors.toSet());
        return guides.stream()
                .map(guide -> {
                    int others = needs.guides() + free.size() - (free.contains(guide.id()) ? 1 : 0);
                    return new Candidate(guide, List.copyOf(objections(guide, needs.with(others))));
                })
                .sorted(Comparator.comparing(one -> one.objections().size()))
                .toList();
    }

    private Set<Objection> objections(GuideRow guide, SessionNeeds asked) {
        return Objections.of(guide, roster.getOrDefault(guide.id(), List.of()), busy.contains(guide.id()), asked);
    }
}
