package org.cordbank.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordbank.billing.Invoices;
import org.cordbank.family.Families;
import org.cordbank.family.MaskedMother;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.ContractNumber;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.partners.Hospitals;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitSheaf;

/** Where staff look contracts up; whoever they are about stays masked. */
@Stateless
@RolesAllowed({
    Roles.CUSTOMER_SERVICE,
    Roles.CONTRACT_SIGNATORY,
    Roles.FINANCE,
    Roles.QA,
    Roles.MEDICAL_DIRECTOR,
    Roles.REGULATOR
})
public class ContractFile {
    @Inject
    private Contracts contracts;

    @Inject
    private Certificates certificates;

    @Inject
    private ContractTerms terms;

    @Inject
    private Families families;

    @Inject
    private Hospitals hospitals;

    @Inject
    private Invoices invoices;

    @Inject
    private UnitRegister units;

    @Inject
    private PaperCupboard papers;

    /** Signed contracts, newest first, before the given id; {@code only} may be null for all states. */
    public List<FoundContract> list(ContractStatus only, long beforeId, int most) {
        return found(contracts.signed(only, beforeId, most));
    }

    /** Contracts found by contract number, DIN, or exactly the mother's identity number, mobile number or name. */
    public List<FoundContract> find(String typed) {
        return found(byNumber(typed).or(() -> byDin(typed)).map(List::of).orElseGet(() -> ofFamilies(typed)));
    }

    /** The folder of a contract, by its id. */
    public Optional<ContractFolder> folder(long contractId, Locale reader) {
        return contracts.contract(contractId).map(contract -> folder(contract.row(), reader));
    }

    /** What the page about a unit shows of the contract it is kept under; empty for a public unit. */
    public Optional<ContractGlance> ofUnit(UnitSheaf sheaf) {
        return sheaf.one("contract_contracts", Contract.class)
                .map(Contract::row)
                .map(row -> new ContractGlance(
                        row,
                        families.masked(row.familyAccountId()),
                        row.planId() == null ? null : terms.plan(row.planId()).orElse(null),
                        invoices.ofContract(row.id()),
                        sheaf.all("contract_certificates", Certificate.class).stream()
                                .map(Certificate::row)
                                .toList()));
    }

    /** The printed contract, once pressed. */
    public Optional<PaperFile> paper(long contractId) {
        return contracts
                .contract(contractId)
                .flatMap(contract -> papers.file(contract.row().paperFileId()));
    }

    private Optional<Contract> byNumber(String typed) {
        try {
            return contracts.byNumber(ContractNumber.of(typed));
        } catch (InvalidValue other) {
            return Optional.empty();
        }
    }

    private Optional<Contract> byDin(String typed) {
        try {
            return units.byDin(Din.of(typed)).map(UnitRow::id).flatMap(contracts::byUnit);
        } catch (InvalidValue other) {
            return Optional.empty();
        }
    }

    private List<Contract> ofFamilies(String typed) {
        return families.accounts(typed).stream()
                .flatMap(account -> contracts.ofFamily(account).stream())
                .toList();
    }

    /** Each with its mother and hospital, which are read once for all of them. */
    private List<FoundContract> found(List<Contract> contracts) {
        List<ContractRow> rows = contracts.stream()
                .map(Contract::row)
                .filter(row -> row.number() != null)
                .toList();
        Map<Long, MaskedMother> mothers =
                families.masked(rows.stream().map(ContractRow::familyAccountId).collect(Collectors.toSet()));
        Map<Long, String> names = new HashMap<>();
        return rows.stream()
                .map(row -> new FoundContract(
                        row,
                        mothers.getOrDefault(row.familyAccountId(), MaskedMother.NOBODY),
                        row.hospitalId() == null
                                ? ""
                                : names.computeIfAbsent(
                                        row.hospitalId(),
                                        id -> hospitals.hospital(id).nameZh()),
                        row.planId() == null
                                ? ""
                                : terms.plan(row.planId()).map(PlanRow::nameZh).orElse("")))
                .toList();
    }

    private ContractFolder folder(ContractRow row, Locale reader) {
        List<ContractFolder.Answered> consents = new ArrayList<>();
        contracts.consents(row.id()).forEach((text, given) -> terms.consent(text, reader)
                .ifPresent(each -> consents.add(new ContractFolder.Answered(each.title(), each.version(), given))));
        return new ContractFolder(
                row,
                families.masked(row.familyAccountId()),
                row.hospitalId() == null ? null : hospitals.hospital(row.hospitalId()),
                row.planId() == null ? null : terms.plan(row.planId()).orElse(null),
                consents,
                invoices.ofContract(row.id()),
                row.unitId() == null
                        ? List.of()
                        : certificates.ofUnit(row.unitId()).stream()
                                .map(Certificate::row)
                                .toList());
    }
}
