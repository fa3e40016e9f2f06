package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.identity.DemoMode;
import org.cordbank.jobs.JobKind;
import org.cordbank.jobs.JobRun;

/**
 * The job that walks sample applications for aid through the real desks, one to each stage, so that every desk of the
 * charity has something to do. A case that stands is not played again.
 */
@ApplicationScoped
class CharityPlay implements JobKind {
    static final String KIND = "demo-charity";

    private static final Logger LOG = Logger.getLogger(CharityPlay.class.getName());
    private static final List<CharityStage> STAGES = List.of(CharityStage.values());

    @Inject
    private CharityMoney money;

    @Inject
    private CharityScenes scenes;

    @Inject
    private CharityApplicants applicants;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        if (!DemoMode.on()) {
            throw new IllegalStateException("The cast plays in the demo only");
        }
        money.donate();
        for (int i = (int) run.done(); i < STAGES.size(); i++) {
            ApplicationRow row = applicants.apply(STAGES.get(i));
            scenes.play(row, STAGES.get(i));
            run.step(i + 1L, STAGES.size());
        }
        LOG.info("The sample applications for aid stand at their stages");
    }
}
