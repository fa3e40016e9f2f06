package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
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
    private VisitScenes visits;

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
        List<Scene> scenes = scenes();
        long parts = scenes.size() + 1L;
        run.step(0, parts);
        supplies.bring();
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            long played = i;
            LOG.log(Level.FINE, "The cast plays: {0}", scene.title());
            time.until(begins.plus(scene.at()));
            scene.act().accept(() -> run.step(played, parts));
            run.step(i + 1L, parts);
        }
        outreach.publish();
        run.step(scenes.size(), parts);
        visits.ahead(() -> run.step(scenes.size(), parts));
        run.step(parts, parts);
        LOG.info("The named cast has taken its places");
    }

    private List<Scene> scenes() {
        return Stream.of(script.scenes(Programme.families()), outreach.scenes(), visits.scenes())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Scene::at))
                .toList();
    }
}
