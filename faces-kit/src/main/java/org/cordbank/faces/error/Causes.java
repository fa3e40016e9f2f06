package org.cordbank.faces.error;

import jakarta.ejb.EJBException;
import java.util.Optional;

/** Finds what was really thrown inside the wrappers of container, expression language and Faces. */
final class Causes {
    private static final int DEEPEST = 20;

    private Causes() {}

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
