package org.cordbank.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Money;
import org.cordbank.ledger.PostingRefused.Reason;

/** The pen of the books; posts within the caller's act. */
@ApplicationScoped
public class Ledger {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Posts {@code entry} and answers its id.
     *
     * @throws PostingRefused when debits and credits differ, or a line stands on both sides or none
     */
    public long post(LedgerEntry entry) {
        check(entry);
        Actor who = actor.get();
        Entry posted = new Entry(entry, clock.instant(), who);
        em.persist(posted);
        em.flush();
        for (int line = 0; line < entry.lines().size(); line++) {
            LedgerEntry.Line each = entry.lines().get(line);
            em.createNativeQuery("INSERT INTO ledger_postings (entry_id, line, account_code, debit, credit)"
                            + " VALUES (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, posted.id())
                    .setParameter(2, line + 1)
                    .setParameter(3, each.account().code())
                    .setParameter(4, each.debit().yuan())
                    .setParameter(5, each.credit().yuan())
                    .executeUpdate();
        }
        return posted.id();
    }

    /** Debits less credits of {@code account} over all entries about this subject. */
    public Money balance(Account account, String subjectType, long subjectId) {
        Object sum = em.createNativeQuery("SELECT COALESCE(SUM(p.debit - p.credit), 0) FROM ledger_postings p"
                        + " JOIN ledger_entries e ON e.id = p.entry_id"
                        + " WHERE p.account_code = ?1 AND e.subject_type = ?2 AND e.subject_id = ?3")
                .setParameter(1, account.code())
                .setParameter(2, subjectType)
                .setParameter(3, subjectId)
                .getSingleResult();
        return new Money((BigDecimal) sum);
    }

    private static void check(LedgerEntry entry) {
        if (entry.lines().size() < 2) {
            throw new PostingRefused(Reason.NOTHING_TO_POST, entry.text());
        }
        if (!entry.standsOnOneSideEach()) {
            throw new PostingRefused(Reason.NOT_ONE_SIDE, entry.text());
        }
        if (entry.debits().compareTo(entry.credits()) != 0) {
            throw new PostingRefused(
                    Reason.UNBALANCED, entry.debits().print(), entry.credits().print());
        }
    }
}
