package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.cordbank.jobs.JobBoard;

/** Orders the papers of a contract; the back office's worker presses them. */
@ApplicationScoped
class ContractPrinting {
    static final String CONTRACT = "contract.contract-pdf";
    static final String CERTIFICATE = "contract.certificate-pdf";
    static final String ID = "id";

    @Inject
    private JobBoard jobs;

    void order(ContractRow contract) {
        order(CONTRACT, contract.id());
    }

    void order(CertificateRow certificate) {
        order(CERTIFICATE, certificate.id());
    }

    private void order(String kind, long id) {
        jobs.orderOnce(
                kind + "-" + id, kind, Json.createObjectBuilder().add(ID, id).build());
    }
}
