package org.cordbank.faces.error;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Finds what was really thrown inside the wrappers of container, expression language and Faces. */
final class Causes {
    private static final int DEEPEST = 20;

    /** Deadlock (SQLSTATE class 40), a lock waited for too long, a row that changed since it was read: MariaDB's numbers. */
    private static final Set<Integer> RACES = Set.of(1213, 1205, 1020);

    private Causes() {}

    /** Whether the database ended the act because another one ran at the same moment; nothing of it was kept. */
    static boolean endedByRace(Throwable thrown) {
        return find(thrown, SQLException.class)
                .filter(sql -> RACES.contains(sql.getErrorCode()))
                .isPresent();
    }

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
            Throwable inner = at.getCause();
            at = inner == null && at instanceof EJBException ejb ? ejb.getCausedByException() : inner;
        }
        return Optional.empty();
    }
}
