package org.cordbank.lab;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Gives the verbs of a register the transaction a desk would, for a test that sets a scene. */
@Stateless
@PermitAll
public class OneTransaction {
    /** Runs {@code work} in one transaction with the caller's role. */
    public <T> T run(Callable<T> work) throws Exception {
        return work.call();
    }
}
