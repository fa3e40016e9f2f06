package org.cordbank.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    private Written written;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Posts {@code entry} and answers its id.
     *
     * @throws PostingRefused when debits and credits differ, a line stands on both sides or none, books are mixed, or the
     *     entry would take more out of a fund than lies in it
     */
    public long post(LedgerEntry entry) {
        check(entry);
        Actor who = actor.get();
        Long fund = fund(entry.fund());
        return write(new Entry(entry, fund, clock.instant(), who), entry);
    }

    /**
     * Takes an entry back by one with its sides turned round; both stay in the books.
     *
     * @param entryId of the entry that was wrong
     * @param text what a reader of the books sees; no personal data
     * @param on business date of the reversal
     * @throws PostingRefused REVERSED_ALREADY, or NOT_COVERED when the money was spent since
     */
    public long reverse(long entryId, String text, LocalDate on) {
        LedgerEntry wrong = written.entry(entryId);
        Long fund = fund(wrong.fund());
        if (written.isReversed(entryId)) {
            throw new PostingRefused(Reason.REVERSED_ALREADY, wrong.text());
        }
        LedgerEntry turned = wrong.turned(text, on);
        return write(new Entry(turned, fund, clock.instant(), actor.get()).reversing(entryId), turned);
    }

    private long write(Entry posted, LedgerEntry entry) {
        em.persist(posted);
        em.flush();
        for (int line = 0; line < entry.lines().size(); line++) {
            insert(posted.id(), line, entry);
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

    private void insert(long entryId, int line, LedgerEntry entry) {
        LedgerEntry.Line each = entry.lines().get(line);
        try {
            em.createNativeQuery("INSERT INTO ledger_postings (entry_id, line, account_code, debit, credit)"
                            + " VALUES (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, entryId)
                    .setParameter(2, line + 1)
                    .setParameter(3, each.account().code())
                    .setParameter(4, each.debit().yuan())
                    .setParameter(5, each.credit().yuan())
                    .executeUpdate();
        } catch (PersistenceException failed) {
            throw overdrawn(failed)
                    ? new PostingRefused(
                            Reason.NOT_COVERED,
                            entry.fund(),
                            entry.text(),
                            entry.debits().print())
                    : failed;
        }
    }

    /** True when the database would not let a fund's cash, payables or reclaims fall below nothing. */
    private static boolean overdrawn(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).matches("(?s).*ledger_fund_(cash|payable|reclaims)_stands?.*")) {
                return true;
            }
        }
        return false;
    }

    private Long fund(String code) {
        if (code == null) {
            return null;
        }
        List<?> found = em.createNativeQuery("SELECT id FROM ledger_funds WHERE code = ?1")
                .setParameter(1, code)
                .getResultList();
        if (found.isEmpty()) {
            throw new PostingRefused(Reason.UNKNOWN_FUND, code);
        }
        long id = ((Number) found.get(0)).longValue();
        hold(id);
        return id;
    }

    /** Entries of one fund follow each other: the database refuses to change a balance that moved under a statement. */
    private void hold(long fundId) {
        em.createNativeQuery("SELECT account_code FROM ledger_fund_balances WHERE fund_id = ?1"
                        + " ORDER BY account_code FOR UPDATE")
                .setParameter(1, fundId)
                .getResultList();
    }

    private static void check(LedgerEntry entry) {
        if (entry.lines().size() < 2) {
            throw new PostingRefused(Reason.NOTHING_TO_POST, entry.text());
        }
        if (!entry.standsOnOneSideEach()) {
            throw new PostingRefused(Reason.NOT_ONE_SIDE, entry.text());
        }
        if (!entry.keepsToItsBooks()) {
            throw new PostingRefused(Reason.OTHER_BOOKS, entry.text());
        }
        if (entry.debits().compareTo(entry.credits()) != 0) {
            throw new PostingRefused(
                    Reason.UNBALANCED, entry.debits().print(), entry.credits().print());
        }
    }
}
