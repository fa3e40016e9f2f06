package org.cordbank.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.PublicId;
import org.cordbank.unit.UnitMoveRefused.Reason;

/** Where staff look a unit up and QA holds it. Those who work at a bench see its number alone, no family and no contract. */
@Stateless
@RolesAllowed({
    Roles.RECEIVING_CLERK,
    Roles.LAB_TECHNICIAN,
    Roles.VERIFIER,
    Roles.QC_ANALYST,
    Roles.QA,
    Roles.STORAGE_CUSTODIAN,
    Roles.MEDICAL_DIRECTOR,
    Roles.CLINICAL_COORDINATOR,
    Roles.HLA_LAB,
    Roles.CUSTOMER_SERVICE,
    Roles.CONTRACT_SIGNATORY,
    Roles.FINANCE,
    Roles.REGULATOR
})
public class UnitFile {
    private static final Set<Role> KNOW_THE_FAMILY = Set.of(
            Role.RECEIVING_CLERK,
            Role.QA,
            Role.MEDICAL_DIRECTOR,
            Role.CLINICAL_COORDINATOR,
            Role.CUSTOMER_SERVICE,
            Role.CONTRACT_SIGNATORY,
            Role.FINANCE,
            Role.REGULATOR);

    @Inject
    private Units units;

    @Inject
    private Sheaves sheaves;

    @Inject
    private UnitRegister register;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor actor;

    /** A unit by its public id or DIN. */
    public Optional<UnitRow> header(String publicIdOrDin) {
        return named(publicIdOrDin).map(this::shown);
    }

    /** A unit by its id, as other records name it. */
    public Optional<UnitRow> header(long unitId) {
        return units.unit(unitId).map(this::shown);
    }

    /** Everything the rooms keep of a unit, for the desks to read from; by its public id or DIN. */
    public Optional<UnitSheaf> sheaf(String publicIdOrDin) {
        return named(publicIdOrDin).map(sheaves::of);
    }

    /**
     * Everything the unit room itself knows of one unit.
     *
     * @throws UnitMoveRefused {@code UNKNOWN}
     */
    public UnitFolder open(String publicIdOrDin) {
        return open(sheaf(publicIdOrDin).orElseThrow(() -> new UnitMoveRefused(Reason.UNKNOWN, publicIdOrDin)));
    }

    /** The same from the unit's sheaf. */
    public UnitFolder open(UnitSheaf sheaf) {
        List<CustodyRow> custody = new ArrayList<>(sheaf.all("unit_transitions", Transition.class).stream()
                .map(Transition::row)
                .toList());
        Collections.reverse(custody);
        UnitRow unit = sheaf.unit();
        return new UnitFolder(
                shown(unit),
                sheaf.kitNumber(),
                custody,
                sheaf.all("unit_holds", Hold.class).stream().map(Hold::row).toList(),
                sheaf.all("unit_bags", Bag.class).stream()
                        .map(bag -> bag.row(unit.din()))
                        .sorted(Comparator.comparing(BagRow::division))
                        .toList(),
                sheaf.all("unit_specimens", Specimen.class).stream()
                        .map(Specimen::row)
                        .toList(),
                sheaf.one("unit_collections", Collection.class)
                        .map(Collection::facts)
                        .orElse(null),
                sheaf.one("unit_freezings", Freezing.class).map(Freezing::fact).orElse(null));
    }

    /** Custody of a unit, oldest first. */
    public List<CustodyRow> timeline(long unitId) {
        return units.transitions(unitId).stream().map(Transition::row).toList();
    }

    /** Newest first; a text finds at most the one unit it names. */
    public List<UnitRow> find(FindUnits wanted) {
        if (wanted.text() != null && !wanted.text().isBlank()) {
            return meant(wanted.text().strip()).map(this::shown).stream().toList();
        }
        return units.before(wanted.before(), wanted.status(), wanted.most()).stream()
                .map(this::shown)
                .toList();
    }

    /** Holds a unit until this desk lets it go; answers the hold's id. */
    @RolesAllowed({Roles.QA, Roles.MEDICAL_DIRECTOR})
    public long hold(String formKey, long unitId, HoldReason reason, String note) {
        return Long.parseLong(
                forms.once(formKey, "unit.hold", () -> Long.toString(register.hold(unitId, reason, note, null))));
    }

    /**
     * Lifts a hold.
     *
     * @throws HoldRefused {@code DEVIATION_OPEN} while the deviation that placed it is not accepted
     */
    @RolesAllowed({Roles.QA, Roles.MEDICAL_DIRECTOR})
    public void lift(String formKey, long holdId, String why) {
        forms.once(formKey, "unit.lift", () -> {
            register.lift(holdId, why);
            return Long.toString(holdId);
        });
    }

    private Optional<Unit> meant(String text) {
        return named(text)
                .or(() -> units.byContract(text.toUpperCase(Locale.ROOT)))
                .or(() -> units.byKit(text))
                .or(() -> units.unitOfSpecimen(text).flatMap(units::unit));
    }

    private Optional<Unit> named(String text) {
        return value(text, Din::of).flatMap(units::byDin).or(() -> value(text, PublicId::of)
                .flatMap(units::byPublicId));
    }

    private static <T> Optional<T> value(String text, java.util.function.Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (InvalidValue other) {
            return Optional.empty();
        }
    }

    private UnitRow shown(Unit unit) {
        return shown(unit.row());
    }

    private UnitRow shown(UnitRow unit) {
        boolean knows = actor.get().roles().stream().anyMatch(KNOW_THE_FAMILY::contains);
        return knows ? unit : unit.withoutFamily();
    }
}
