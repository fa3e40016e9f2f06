package org.cordbank.contract;

import java.util.List;
import org.cordbank.billing.InvoiceRow;
import org.cordbank.family.MaskedMother;

/** The contract of a unit as the page about the unit shows it; personal data masked, {@code plan} null while not chosen. */
public record ContractGlance(
        ContractRow contract,
        MaskedMother mother,
        PlanRow plan,
        List<InvoiceRow> invoices,
        List<CertificateRow> certificates) {
    public ContractGlance {
        invoices = List.copyOf(invoices);
        certificates = List.copyOf(certificates);
    }
}
