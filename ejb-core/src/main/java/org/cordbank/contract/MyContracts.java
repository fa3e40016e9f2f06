package org.cordbank.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordbank.billing.InvoiceRow;
import org.cordbank.billing.Invoices;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.partners.Hospitals;

/** Where a family sees its own contracts, invoices, papers and certificates, and nobody else's. */
@Stateless
@RolesAllowed(Roles.FAMILY)
public class MyContracts {
    @Inject
    private Contracts contracts;

    @Inject
    private Certificates certificates;

    @Inject
    private Drafts drafts;

    @Inject
    private ContractTerms terms;

    @Inject
    private PaperCupboard papers;

    @Inject
    private Hospitals hospitals;

    @Inject
    private Invoices invoices;

    @Inject
    private CurrentActor current;

    /** The family's contracts, newest first. */
    public List<MyContract> list(Locale reader) {
        return contracts.ofFamily(current.get().id()).stream()
                .map(contract -> whole(contract.row(), reader))
                .toList();
    }

    /** One's own contract with its invoice; refused for anybody else's. */
    public MyContract contract(String publicId, Locale reader) {
        return whole(drafts.own(publicId).row(), reader);
    }

    /** The printed contract; empty until the bank countersigned and it is pressed. */
    public Optional<PaperFile> paper(String publicId) {
        return papers.file(drafts.own(publicId).row().paperFileId());
    }

    /** The printed certificate; empty until it is issued and pressed. */
    public Optional<PaperFile> certificatePaper(String publicId) {
        return certificate(drafts.own(publicId).row()).flatMap(found -> papers.file(found.paperFileId()));
    }

    private MyContract whole(ContractRow row, Locale reader) {
        InvoiceRow invoice = row.invoiceId() == null ? null : invoices.invoice(row.invoiceId());
        return new MyContract(
                row,
                row.hospitalId() == null
                        ? ""
                        : hospitals.hospital(row.hospitalId()).name(reader),
                row.planId() == null ? null : terms.plan(row.planId()).orElse(null),
                invoice,
                invoice == null ? List.of() : invoices.lines(invoice.id()),
                certificate(row).orElse(null));
    }

    private Optional<CertificateRow> certificate(ContractRow row) {
        return row.unitId() == null
                ? Optional.empty()
                : certificates.ofUnit(row.unitId()).stream()
                        .map(Certificate::row)
                        .findFirst();
    }
}
