package org.cordbank.contract;

import java.util.List;
import org.cordbank.billing.InvoiceLineRow;
import org.cordbank.billing.InvoiceRow;

/**
 * A contract with everything its family may see of it.
 *
 * @param hospital name in the reader's language; empty while not chosen, as is the plan
 * @param plan null while not chosen
 * @param invoice null until the bank countersigned
 * @param certificate null until issued
 */
public record MyContract(
        ContractRow contract,
        String hospital,
        PlanRow plan,
        InvoiceRow invoice,
        List<InvoiceLineRow> lines,
        CertificateRow certificate) {
    public MyContract {
        lines = List.copyOf(lines);
    }
}
