package org.cordbank.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.cordbank.identity.Actor;

/** A job for these tests: counts its runs, and fails, is refused or waits to be stopped as its payload says. */
@ApplicationScoped
public class PatientJob implements JobKind {
    static final String KIND = "test.patient";
    static final Map<Long, AtomicInteger> RUNS = new ConcurrentHashMap<>();
    static final Map<Long, Actor> OWNERS = new ConcurrentHashMap<>();
    static final Map<Long, Long> RESUMED_AT = new ConcurrentHashMap<>();
    static final CountDownLatch RUNNING = new CountDownLatch(1);
    static final CountDownLatch STOP_ASKED = new CountDownLatch(1);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        int runs = RUNS.computeIfAbsent(run.id(), id -> new AtomicInteger()).incrementAndGet();
        OWNERS.put(run.id(), run.owner());
        RESUMED_AT.put(run.id(), run.done());
        JsonObject payload = run.payload();
        run.step(3, 10);
        if (payload.getBoolean("refused", false)) {
            throw new CancellingRefused(CancellingRefused.Reason.FINISHED, run.id());
        }
        if (runs <= payload.getInt("failures", 0)) {
            throw new IllegalStateException("the machine was not ready");
        }
        if (payload.getBoolean("waits", false)) {
            RUNNING.countDown();
            STOP_ASKED.await(30, TimeUnit.SECONDS);
        }
        run.step(10, 10);
        run.result(77);
    }
}
