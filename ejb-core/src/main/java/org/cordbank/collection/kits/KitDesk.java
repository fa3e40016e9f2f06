package org.cordbank.collection.kits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.kernel.Din;
import org.cordbank.papers.FilePurpose;
import org.cordbank.papers.Files;
import org.cordbank.papers.KitLabelsPaper;
import org.cordbank.papers.MediaKind;
import org.cordbank.papers.PdfPress;
import org.cordbank.quality.LotRow;
import org.cordbank.quality.ReagentLots;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;

/** Where kits are issued: one unit, one number, one sheet of labels. */
@Stateless
@RolesAllowed(Roles.CUSTOMER_SERVICE)
public class KitDesk {
    /** The item of the lots register a kit is packed from. */
    public static final String KIT_ITEM = "COLLECTION_KIT";

    private static final int SHORTEST_REASON = 4;

    @Inject
    private KitShelf shelf;

    @Inject
    private UnitRegister units;

    @Inject
    private ReagentLots lots;

    @Inject
    private PdfPress press;

    @Inject
    private Files files;

    @Inject
    private BankIdentity bank;

    @Inject
    private Signatures signatures;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What stands between a unit and its kit: whether it is cleared, has results on file, has a kit. */
    public record KitStanding(UnitRow unit, boolean cleared, boolean prenatalResults, KitRow kit) {}

    /** The unit's standing for the page that issues. */
    public KitStanding standing(long unitId) {
        return new KitStanding(
                units.unit(unitId),
                units.clearedForKit(unitId),
                shelf.hasResults(unitId),
                shelf.kitOf(unitId).map(Kit::row).orElse(null));
    }

    /** Issues a kit: draws the number, binds it to the unit and presses the sheet of labels. */
    public KitRow issue(String formKey, IssueKit issue) {
        forms.once(formKey, "collection.issue-kit", () -> issued(issue));
        return shelf.kitOf(issue.unitId()).orElseThrow().row();
    }

    private String issued(IssueKit issue) {
        UnitRow unit = units.lock(issue.unitId());
        shelf.kitOf(unit.id()).ifPresent(kit -> {
            throw new IssueRefused(
                    IssueRefused.Reason.ALREADY_ISSUED, unit.label(), kit.row().kitNumber());
        });
        if (!units.clearedForKit(unit.id())) {
            throw new IssueRefused(IssueRefused.Reason.NOT_CLEARED, unit.label());
        }
        if (!shelf.hasResults(unit.id())) {
            throw new IssueRefused(IssueRefused.Reason.NO_PRENATAL_RESULTS, unit.label());
        }
        LotRow lot = lots.require(issue.lotNo(), KIT_ITEM);
        if (unit.dueDate() != null && lot.expiresOn().isBefore(unit.dueDate())) {
            throw new IssueRefused(
                    IssueRefused.Reason.LOT_EXPIRES_BEFORE_BIRTH, lot.lotNo(), lot.expiresOn(), unit.dueDate());
        }
        KitNumber number = KitNumber.numbered(LocalDate.now(clock).getYear(), shelf.nextSerial());
        Din din = units.nextDin(unit.siteId());
        units.bindKit(unit.id(), din, number.value());
        Kit kit = new Kit(
                number,
                unit.id(),
                din,
                new Kit.Lot(lot.lotNo(), lot.expiresOn()),
                unit.siteId(),
                labels(number, din, issue.language()),
                new Kit.Issued(actor.get().name(), clock.instant()));
        shelf.add(kit);
        print(kit, "", "");
        trail.record(AuditAct.on("kit", kit.id(), "issue")
                .with("kit_number", number.value())
                .with("din", din)
                .with("unit", unit.id())
                .with("lot", lot.lotNo())
                .with("expires_on", lot.expiresOn())
                .signed(signatures.bySession(Meaning.PERFORMED)));
        return number.value();
    }

    /** Gives the sheet out again for a reason, with a second person; the labels are the same, the printing is counted. */
    public KitRow reprint(String formKey, long unitId, String reason, String badge, String pin) {
        forms.once(formKey, "collection.reprint-labels", () -> reprinted(unitId, reason, badge, pin));
        return shelf.kitOf(unitId).orElseThrow().row();
    }

    private String reprinted(long unitId, String reason, String badge, String pin) {
        Kit kit = shelf.kitOf(unitId).orElseThrow(() -> new ReprintRefused(ReprintRefused.Reason.NO_KIT));
        String why = reason == null ? "" : reason.strip();
        if (why.codePointCount(0, why.length()) < SHORTEST_REASON) {
            throw new ReprintRefused(ReprintRefused.Reason.NO_REASON, SHORTEST_REASON);
        }
        Signature second = signatures
                .second(badge, pin, Meaning.VERIFIED, Role.CUSTOMER_SERVICE, Role.VERIFIER, Role.QA)
                .spend();
        print(kit, why, second.signer().name());
        trail.record(AuditAct.on("kit", kit.id(), "reprint-labels")
                .because(why)
                .signed(signatures.bySession(Meaning.PERFORMED))
                .signed(second));
        return kit.row().kitNumber();
    }

    /** The sheet as PDF. Close it. */
    public InputStream labels(long unitId) {
        KitRow kit = shelf.kitOf(unitId)
                .orElseThrow(() -> new ReprintRefused(ReprintRefused.Reason.NO_KIT))
                .row();
        return files.open(kit.labelsFileId());
    }

    /** Every printing of a unit's labels, oldest first. */
    public List<LabelPrintRow> prints(long unitId) {
        Optional<Kit> kit = shelf.kitOf(unitId);
        return kit.map(known -> shelf.prints(known.id())).orElse(List.of()).stream()
                .map(LabelPrint::row)
                .toList();
    }

    private void print(Kit kit, String why, String second) {
        int count = KitLabelsPaper.standardSet().size();
        shelf.add(new LabelPrint(kit.id(), count, why, actor.get().name(), second, clock.instant()));
    }

    private long labels(KitNumber number, Din din, Locale language) {
        KitLabelsPaper paper =
                new KitLabelsPaper(bank.name(language), number.value(), din, KitLabelsPaper.standardSet(), language);
        return files.keepMade(FilePurpose.PAPER, MediaKind.PDF, number.value() + ".pdf", press.press(paper))
                .id();
    }
}
