package org.cordbank.museum.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cordbank.jobs.JobKind;
import org.cordbank.jobs.JobRun;

/** The job that presses a class certificate after the visit. */
@ApplicationScoped
class VisitCertificatePdf implements JobKind {
    static final String KIND = "museum.visit-certificate";

    @Inject
    private CertificateBench bench;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run.result(bench.press(run.payload().getJsonNumber("id").longValue()));
        run.step(1, 1);
    }
}
