package org.cordbank.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/**
 * For work without a signed-in person (a job on somebody's behalf, the demo loader): names the actor for the time of one
 * call on this thread. It only names; the rights still come from the container's role of the caller. A fence keeps it to
 * the back office's own machinery.
 */
public final class Acting {
    private static final ThreadLocal<Deque<Actor>> STACK = ThreadLocal.withInitial(ArrayDeque::new);

    private Acting() {}

    /** Runs {@code work} with {@code actor} as the one who acts. */
    public static <T> T as(Actor actor, Callable<T> work) throws Exception {
        STACK.get().push(actor);
        try {
            return work.call();
        } finally {
            STACK.get().pop();
        }
    }

    static Actor current() {
        return STACK.get().peek();
    }
}
