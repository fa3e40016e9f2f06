package org.cordbank.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.BankIdentity;

/**
 * Carries the outbox to the mail server. Several postmen never carry the same mail; a mail whose postman died is carried
 * again under the same Message-ID, so that a double can be recognised. Nothing else waits for a mail server.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int ROUND = 200;

    @Inject
    private MailClaims claims;

    @Inject
    private BankIdentity bank;

    /** Carries what is due, at most 200 mails; answers how many were sent. Without a configured server nothing moves. */
    public int deliver() {
        if (!MailServer.isConfigured()) {
            return 0;
        }
        int sent = 0;
        try (MailServer server = new MailServer(bank)) {
            Optional<ClaimedMail> mail = claims.claim();
            for (int carried = 1; mail.isPresent(); carried++) {
                if (!reach(server, mail.get())) {
                    return sent;
                }
                sent += carry(server, mail.get()) ? 1 : 0;
                mail = carried < ROUND ? claims.claim() : Optional.empty();
            }
        }
        return sent;
    }

    private boolean reach(MailServer server, ClaimedMail mail) {
        try {
            if (!server.isConnected()) {
                server.connect();
            }
            return true;
        } catch (MessagingException down) {
            LOG.log(Level.WARNING, "The mail server cannot be reached: {0}", down.getMessage());
            claims.unreachable(mail, words(down));
            return false;
        }
    }

    private boolean carry(MailServer server, ClaimedMail mail) {
        try {
            server.send(mail);
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "Mail {0,number,#} was not taken: {1}", new Object[] {mail.id(), words(refused)});
            server.close();
            claims.refused(mail, words(refused));
            return false;
        }
        claims.sent(mail);
        return true;
    }

    /** The server's words without the address, which does not belong into a log. */
    private static String words(MessagingException failed) {
        return String.valueOf(failed.getMessage()).replaceAll("\\S+@\\S+", "<address>");
    }
}
