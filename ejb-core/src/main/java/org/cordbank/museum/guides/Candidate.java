package org.cordbank.museum.guides;

import java.util.List;

/** A guide who could lead a session, with what speaks against it. */
public record Candidate(GuideRow guide, List<Objection> objections) {
    /** True when a reason cannot help. */
    public boolean isImpossible() {
        return objections.stream().anyMatch(Objection::isFinal);
    }

    public boolean isFree() {
        return objections.isEmpty();
    }
}
