package org.cordbank.prove.inside;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Actor;

/**
 * The audit trail with the planted instants around each row. With the bug
 * {@code audit-after-commit} planted it is wrong on purpose: the row is written after the act was committed, so that a
 * test can see the proof fail.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class WatchedTrail extends AuditTrail {
    private static final Logger LOG = Logger.getLogger(WatchedTrail.class.getName());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Resource
    private ManagedExecutorService later;

    @Inject
    private UserTransaction transaction;

    @Override
    public void record(AuditAct act, Actor who) {
        Instants.reached(Instants.BEFORE_AUDIT, act.act());
        boolean late = Instants.planted("audit-after-commit");
        if (!late) {
            super.record(act, who);
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                Instants.reached(Instants.BEFORE_COMMIT, act.act());
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    Instants.reached(Instants.AFTER_COMMIT, act.act());
                    if (late) {
                        later.submit(() -> recordLate(act, who));
                    }
                }
            }
        });
    }

    private void recordLate(AuditAct act, Actor who) {
        try {
            transaction.begin();
            super.record(act, who);
            transaction.commit();
        } catch (Exception lost) {
            LOG.log(Level.WARNING, "The late audit row is lost", lost);
        }
    }
}
