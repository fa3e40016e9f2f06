package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cordbank.jobs.JobKind;
import org.cordbank.jobs.JobRun;

/** The job that presses a certificate and then tells the family. */
@ApplicationScoped
class CertificatePdf implements JobKind {
    @Inject
    private PrintingDesk desk;

    @Override
    public String kind() {
        return ContractPrinting.CERTIFICATE;
    }

    @Override
    public void run(JobRun run) {
        run.result(desk.printCertificate(
                run.payload().getJsonNumber(ContractPrinting.ID).longValue()));
        run.step(1, 1);
    }
}
