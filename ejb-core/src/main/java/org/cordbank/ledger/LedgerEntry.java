package org.cordbank.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.kernel.Money;

/**
 * One entry to be posted.
 *
 * @param subjectType what it is about, as in the audit trail: {@code invoice}
 * @param text what a reader of the books sees; no personal data
 * @param on business date in the bank's zone
 * @param fund code of the fund whose books these are; null for the bank's own
 */
public record LedgerEntry(
        String subjectType, long subjectId, String text, LocalDate on, String fund, List<Line> lines) {
    /** One side of the entry; exactly one of the amounts is above zero. */
    public record Line(Account account, Money debit, Money credit) {}

    public LedgerEntry {
        lines = List.copyOf(lines);
    }

    /** An entry without lines yet. */
    public static LedgerEntry about(String subjectType, long subjectId, String text, LocalDate on) {
        return new LedgerEntry(subjectType, subjectId, text, on, null, List.of());
    }

    /** The same entry in the books of a fund. */
    public LedgerEntry inFund(String code) {
        return new LedgerEntry(subjectType, subjectId, text, on, code, lines);
    }

    public LedgerEntry debit(Account account, Money amount) {
        return with(new Line(account, amount, Money.ZERO));
    }

    public LedgerEntry credit(Account account, Money amount) {
        return with(new Line(account, Money.ZERO, amount));
    }

    /** The same amounts on the other sides, as of another day. */
    LedgerEntry turned(String words, LocalDate day) {
        List<Line> other = lines.stream()
                .map(line -> new Line(line.account(), line.credit(), line.debit()))
                .toList();
        return new LedgerEntry(subjectType, subjectId, words, day, fund, other);
    }

    private LedgerEntry with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new LedgerEntry(subjectType, subjectId, text, on, fund, more);
    }

    Money debits() {
        return lines.stream().map(Line::debit).reduce(Money.ZERO, Money::plus);
    }

    Money credits() {
        return lines.stream().map(Line::credit).reduce(Money.ZERO, Money::plus);
    }

    boolean keepsToItsBooks() {
        return lines.stream().allMatch(line -> line.account().isOfFunds() == (fund != null));
    }

    boolean standsOnOneSideEach() {
        return lines.stream()
                .allMatch(line -> !line.debit().isNegative()
                        && !line.credit().isNegative()
                        && line.debit().isZero() != line.credit().isZero());
    }
}
