package org.cordbank.charity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cordbank.kernel.Sql;

/**
 * Who had a hand in a case, by what was recorded rather than by role: a person who did one part of it may not do another.
 */
@ApplicationScoped
public class Hands {
    private static final String WHO =
            "SELECT 'INTAKE' AS part, actor_id AS staff FROM charity_steps WHERE application_id = ?"
                    + " AND actor_kind = 'STAFF' AND (from_status IN ('SUBMITTED', 'IN_INTAKE', 'NEEDS_CORRECTION')"
                    + " OR to_status = 'IN_INTAKE')"
                    + " UNION SELECT 'CHECK', actor_id FROM charity_steps WHERE application_id = ?"
                    + " AND actor_kind = 'STAFF' AND from_status = 'MEDICAL_CHECK' AND to_status = 'NEEDS_CORRECTION'"
                    + " UNION SELECT 'CHECK', checked_by FROM charity_checks WHERE application_id = ?"
                    + " UNION SELECT 'REVIEW', reviewer_id FROM charity_reviews WHERE application_id = ? AND NOT conflict"
                    + " UNION SELECT 'PANEL', staff_id FROM charity_votes WHERE application_id = ? AND vote <> 'RECUSED'"
                    + " UNION SELECT 'CONFLICT', reviewer_id FROM charity_reviews WHERE application_id = ? AND conflict"
                    + " UNION SELECT 'CONFLICT', staff_id FROM charity_votes WHERE application_id = ? AND vote = 'RECUSED'"
                    + " UNION SELECT 'DIRECTOR', decided_by FROM charity_decisions WHERE application_id = ? AND stage = 'DIRECTOR'"
                    + " UNION SELECT 'PREPARING', prepared_by FROM charity_payouts WHERE application_id = ? AND prepared_by IS NOT NULL"
                    + " UNION SELECT 'PAYING', paid_by FROM charity_payouts WHERE application_id = ? AND paid_by IS NOT NULL";

    @Inject
    private Sql sql;

    /** Parts of a case that are kept apart. */
    public enum Part {
        INTAKE,
        CHECK,
        REVIEW,
        PANEL,
        DIRECTOR,
        PREPARING,
        PAYING,
        /** Declared a conflict: does no part at all. */
        CONFLICT
    }

    /** Ids of staff by the part they did. */
    public Map<Part, Set<Long>> of(long applicationId) {
        Map<Part, Set<Long>> hands = new EnumMap<>(Part.class);
        Object[] ids = new Object[10];
        java.util.Arrays.fill(ids, applicationId);
        sql.rows(
                WHO,
                row -> hands.computeIfAbsent(Part.valueOf(row.getString(1)), part -> new TreeSet<>())
                        .add(row.getLong(2)),
                ids);
        return hands;
    }

    /** True when this person declared a conflict in the review of the case. */
    public boolean conflictDeclared(long applicationId, long staffId) {
        return sql.one(
                        "SELECT 1 FROM charity_reviews WHERE application_id = ? AND reviewer_id = ? AND conflict LIMIT 1",
                        row -> row.getInt(1),
                        applicationId,
                        staffId)
                .isPresent();
    }

    /** True when this person did one of {@code parts} of the case. */
    public boolean did(long applicationId, long staffId, Part... parts) {
        Map<Part, Set<Long>> hands = of(applicationId);
        return java.util.Arrays.stream(parts)
                .anyMatch(part -> hands.getOrDefault(part, Set.of()).contains(staffId));
    }
}
