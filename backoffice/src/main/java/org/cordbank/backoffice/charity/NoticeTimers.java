package org.cordbank.backoffice.charity;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cordbank.charity.notice.NoticeDesk;
import org.cordbank.identity.Roles;

/** Every hour, names leave the notices whose time is over. A round that fails is told in the log; the next one comes. */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeTimers {
    private static final Logger LOG = Logger.getLogger(NoticeTimers.class.getName());

    @Inject
    private NoticeDesk desk;

    @Schedule(hour = "*", minute = "23", second = "0", persistent = false)
    void blank() {
        try {
            int blanked = desk.blank();
            LOG.log(Level.FINE, "notices blanked: {0}", blanked);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Notices were not blanked; the next round comes");
        }
    }
}
