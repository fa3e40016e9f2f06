package org.cordbank.charity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cordbank.jobs.JobKind;
import org.cordbank.jobs.JobRun;

/** The job that presses one paper of a case or a fund. */
@ApplicationScoped
class PaperJob implements JobKind {
    @Inject
    private PaperDesk desk;

    @Override
    public String kind() {
        return CaseLetters.KIND;
    }

    @Override
    public void run(JobRun run) {
        run.result(desk.press(
                CaseLetters.Paper.valueOf(run.payload().getString("paper")),
                run.payload().getJsonNumber("id").longValue()));
        run.step(1, 1);
    }
}
