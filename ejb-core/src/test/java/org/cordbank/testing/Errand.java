package org.cordbank.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import org.cordbank.identity.Role;

/**
 * One transaction, as a desk would carry it: for verbs that other rooms call inside theirs. A refusal rolls it back and
 * arrives as it was thrown.
 */
@Stateless
public class Errand {
    /** Runs {@code work} in a transaction of its own as the invented person of {@code role}. */
    public static <T> T as(Role role, Callable<T> work) throws Exception {
        Errand errand = InitialContext.doLookup("java:module/Errand");
        return AsRole.call(role, () -> errand.run(work));
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T run(Callable<T> work) throws Exception {
        return work.call();
    }
}
