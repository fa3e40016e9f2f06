package org.cordbank.contract;

import java.util.List;
import org.cordbank.billing.InvoiceRow;
import org.cordbank.family.MaskedMother;
import org.cordbank.partners.HospitalRow;

/**
 * Everything staff see of one contract; personal data masked.
 *
 * @param hospital null while not chosen, as is the plan
 * @param consents one line each, as given or refused
 */
public record ContractFolder(
        ContractRow contract,
        MaskedMother mother,
        HospitalRow hospital,
        PlanRow plan,
        List<Answered> consents,
        List<InvoiceRow> invoices,
        List<CertificateRow> certificates) {
    /** A consent text and what the family answered. */
    public record Answered(String title, String version, boolean given) {}

    public ContractFolder {
        consents = List.copyOf(consents);
        invoices = List.copyOf(invoices);
        certificates = List.copyOf(certificates);
    }
}
