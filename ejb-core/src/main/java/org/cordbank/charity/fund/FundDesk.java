package org.cordbank.charity.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.Money;
import org.cordbank.ledger.FlowRow;
import org.cordbank.ledger.FundBooks;
import org.cordbank.ledger.FundRow;
import org.cordbank.ledger.FundStanding;
import org.cordbank.ledger.TrailRow;

/** Where finance takes in the Red Cross's account statements and staff read the books of a fund. */
@Stateless
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHARITY_OFFICER,
    Roles.PANEL_MEMBER,
    Roles.MEDICAL_DIRECTOR,
    Roles.AUDIT_ADMIN,
    Roles.REGULATOR
})
public class FundDesk {
    private static final int NAME_SHOWN = 150;

    @Inject
    private FundBooks books;

    @Inject
    private Donations donations;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public List<FundRow> funds() {
        return books.funds();
    }

    public FundRow fund(String code) {
        return books.fund(code);
    }

    public FundStanding standing(String code) {
        return books.standing(code);
    }

    /** Movements of cash before the entry {@code before} (0 for the newest), newest first. */
    public List<FlowRow> flows(String code, long before, int most) {
        return books.flows(code, before, most);
    }

    /** Donations before the id {@code before} (0 for the newest), newest first; donors masked. */
    public List<DonationRow> donations(String code, long before, int most) {
        return donations.before(code, before, most);
    }

    /** Where one donation went, first in first out. */
    public List<TrailRow> way(long donationId) {
        return books.trail("donation", donationId);
    }

    /** Entries that do not balance or balances that drifted: always zero. */
    public int faults() {
        return books.faults();
    }

    /** The latest statements taken in. */
    @RolesAllowed(Roles.FINANCE)
    public List<ImportRow> imports(String code, int most) {
        return donations.imports(code, most);
    }

    /**
     * Takes in an account statement. While one line is bad nothing is recorded, and each bad line is named; a donation
     * known by its reference is not recorded again, so the same file twice changes nothing.
     *
     * @throws StatementRefused when the file cannot be read at all
     */
    @RolesAllowed(Roles.FINANCE)
    public ImportOutcome take(String fund, String fileName, byte[] file) {
        books.hold(fund);
        Statement statement = Statement.read(file, LocalDate.now(clock));
        List<RowFault> faults = new ArrayList<>(statement.faults());
        List<DonationLine> fresh = fresh(fund, statement.lines(), faults);
        int total = statement.lines().size() + statement.faults().size();
        String name = fileName == null
                ? "-"
                : fileName.replaceAll("[\\p{Cc}/\\\\]", "").strip();
        String shown = name.length() > NAME_SHOWN ? name.substring(0, NAME_SHOWN) : name;
        if (!faults.isEmpty()) {
            return new ImportOutcome(shown, total, 0, 0, Money.ZERO, faults);
        }
        Money amount = fresh.stream().map(DonationLine::amount).reduce(Money.ZERO, Money::plus);
        ImportOutcome outcome = new ImportOutcome(shown, total, fresh.size(), total - fresh.size(), amount, List.of());
        if (!fresh.isEmpty()) {
            record(fund, fresh, outcome, file);
        }
        return outcome;
    }

    private void record(String fund, List<DonationLine> fresh, ImportOutcome outcome, byte[] file) {
        long importId = donations.addImport(fund, outcome, sha256(file));
        fresh.forEach(line -> donations.add(fund, line, importId));
        trail.record(AuditAct.on("statement", importId, "take-in")
                .with("fund", fund)
                .with("lines", outcome.lines())
                .with("recorded", outcome.recorded())
                .with("amount", outcome.amount()));
    }

    /** Lines that are new; a known reference with another amount is a fault. */
    private List<DonationLine> fresh(String fund, List<DonationLine> lines, List<RowFault> faults) {
        if (lines.isEmpty()) {
            return List.of();
        }
        LocalDate from =
                lines.stream().map(DonationLine::on).min(LocalDate::compareTo).orElseThrow();
        LocalDate to =
                lines.stream().map(DonationLine::on).max(LocalDate::compareTo).orElseThrow();
        Map<String, Money> near = donations.known(fund, from, to);
        List<DonationLine> fresh = new ArrayList<>();
        for (DonationLine line : lines) {
            Money known = near.containsKey(line.reference())
                    ? near.get(line.reference())
                    : donations.known(fund, line.reference());
            if (known == null) {
                fresh.add(line);
            } else if (!known.equals(line.amount())) {
                faults.add(new RowFault(
                        line.line(), RowFault.Reason.OTHER_AMOUNT, line.amount().print()));
            }
        }
        return fresh;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
