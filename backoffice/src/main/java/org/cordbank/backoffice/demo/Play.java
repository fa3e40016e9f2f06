package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cordbank.identity.DemoMode;
import org.cordbank.jobs.JobKind;
import org.cordbank.jobs.JobRun;

/**
 * The job that plays the named cast's script. Every scene looks for itself whether it was played before, so that a play
 * that was interrupted goes on from the beginning and changes only what is missing.
 */
@ApplicationScoped
class Play implements JobKind {
    static final String KIND = "demo-cast";
    static final String BEGINS = "begins";

    private static final Logger LOG = Logger.getLogger(Play.class.getName());

    @Inject
    private Supplies supplies;

    @Inject
    private Script script;

    @Inject
    private OutreachScenes outreach;

    @Inject
    private Hourglass time;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        if (!DemoMode.on()) {
            throw new IllegalStateException("The cast plays in the demo only");
        }
        Instant begins = Instant.parse(run.payload().getString(BEGINS));
        List<Scene> scenes = script.scenes(Programme.families());
        run.step(0, scenes.size());
        supplies.bring();
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            long played = i;
            LOG.log(Level.FINE, "The cast plays: {0}", scene.title());
            time.until(begins.plus(scene.at()));
            scene.act().accept(() -> run.step(played, scenes.size()));
            run.step(i + 1L, scenes.size());
        }
        outreach.publish();
        LOG.info("The named cast has taken its places");
    }
}
