package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cordbank.jobs.JobKind;
import org.cordbank.jobs.JobRun;

/** The job that presses a countersigned contract. */
@ApplicationScoped
class ContractPdf implements JobKind {
    @Inject
    private PrintingDesk desk;

    @Override
    public String kind() {
        return ContractPrinting.CONTRACT;
    }

    @Override
    public void run(JobRun run) {
        run.result(desk.printContract(
                run.payload().getJsonNumber(ContractPrinting.ID).longValue()));
        run.step(1, 1);
    }
}
