package org.cordbank.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.cordbank.identity.Role;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("A job is a row that workers take by lease")
class WorkerIT {
    private static final int MANY = 1_000;

    @Inject
    private Counter counter;

    @Inject
    private JobBoard board;

    @Inject
    private Worker worker;

    @Inject
    private JobClaims claims;

    @Inject
    private JobDesk desk;

    @Test
    void aJobIsDoneForWhoeverOrderedIt() throws Exception {
        long id = order(plain());

        drain();

        JobRow row = board.job(id).orElseThrow();
        assertThat(row.state()).isEqualTo(JobState.DONE);
        assertThat(row.percent()).isEqualTo(100);
        assertThat(row.resultFileId()).isEqualTo(77);
        assertThat(PatientJob.OWNERS.get(id).samePersonAs(AsRole.someone(Role.QA)))
                .isTrue();
        assertThat(AsRole.call(Role.QA, () -> board.mine(100))).anyMatch(mine -> mine.id() == id);
    }

    @Test
    void workersAtTheSameMomentNeverDoTheSameJob() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ids.add(order(plain()));
        }

        Together.run(4, () -> {
            drain();
            return null;
        });

        assertThat(ids).allSatisfy(id -> {
            assertThat(PatientJob.RUNS.get(id)).hasValue(1);
            assertThat(board.job(id).orElseThrow().state()).isEqualTo(JobState.DONE);
        });
    }

    @Test
    void aFailedRunIsTriedAgainLaterAndGoesOnWhereItWas() throws Exception {
        long id = order(Json.createObjectBuilder().add("failures", 1).build());

        drain();
        JobRow waiting = board.job(id).orElseThrow();
        assertThat(waiting.state()).isEqualTo(JobState.WAITING);
        assertThat(waiting.error()).isEqualTo("the machine was not ready");
        makeDue(id);
        drain();

        assertThat(board.job(id).orElseThrow().state()).isEqualTo(JobState.DONE);
        assertThat(PatientJob.RUNS.get(id)).hasValue(2);
        assertThat(PatientJob.RESUMED_AT.get(id)).isEqualTo(3);
    }

    @Test
    void aJobThatFailsTooOftenStandsAsFailedUntilAnAdministratorOrdersItAgain() throws Exception {
        long id = order(Json.createObjectBuilder().add("failures", 5).build());
        for (int i = 0; i < 5; i++) {
            makeDue(id);
            drain();
        }
        assertThat(board.job(id).orElseThrow().state()).isEqualTo(JobState.FAILED);
        assertThat(unfinished()).doesNotContain(id);

        AsRole.run(Role.SYSTEM_ADMIN, () -> desk.retry(id));
        assertThat(unfinished()).contains(id);
        drain();

        assertThat(board.job(id).orElseThrow().state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aRefusalEndsAJobAtOnce() throws Exception {
        long id = order(Json.createObjectBuilder().add("refused", true).build());

        drain();

        assertThat(board.job(id).orElseThrow())
                .returns(JobState.FAILED, JobRow::state)
                .returns("jobs.CancellingRefused.FINISHED", JobRow::error);
    }

    @Test
    void aWorkerThatDiedIsFollowedByAnotherAndCannotSpeakForTheJobAnyMore() throws Exception {
        long id = order(plain());
        ClaimedJob dead = claimOnly(id);

        makeDue(id);
        drain();
        AsRole.run(Role.SYSTEM, () -> claims.failed(dead, "late", true));

        assertThat(board.job(id).orElseThrow().state()).isEqualTo(JobState.DONE);
        assertThatThrownBy(() -> AsRole.run(Role.SYSTEM, () -> claims.beat(dead, 1, 2)))
                .isInstanceOf(JobStopped.class);
    }

    @Test
    void aRunningJobStopsAtItsNextStepWhenItIsCancelled() throws Exception {
        long id = order(Json.createObjectBuilder().add("waits", true).build());
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> drainUnchecked());
        assertThat(PatientJob.RUNNING.await(30, TimeUnit.SECONDS)).isTrue();

        AsRole.run(Role.SYSTEM_ADMIN, () -> desk.cancel(id));
        PatientJob.STOP_ASKED.countDown();
        running.get(30, TimeUnit.SECONDS);

        assertThat(board.job(id).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
        assertThatThrownBy(() -> AsRole.run(Role.SYSTEM_ADMIN, () -> desk.cancel(id)))
                .isInstanceOf(CancellingRefused.class);
    }

    @Test
    void aWaitingJobIsCancelledAtOnce() throws Exception {
        long id = order(plain());
        AsRole.run(Role.SYSTEM_ADMIN, () -> desk.cancel(id));

        drain();

        assertThat(board.job(id).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
        assertThat(PatientJob.RUNS).doesNotContainKey(id);
    }

    @Test
    void workOrderedUnderANameIsOrderedOnce() throws Exception {
        String name = "test-" + UUID.randomUUID();

        List<Long> ids =
                Together.run(8, () -> AsRole.call(Role.QA, () -> counter.orderOnce(name, PatientJob.KIND, plain())));

        assertThat(new HashSet<>(ids)).hasSize(1);
        assertThat(board.job(ids.get(0))).isPresent();
    }

    @Test
    void onlyTheMachineryWorksAndOnlyAnAdministratorLooksOn() {
        assertThatThrownBy(() -> AsRole.call(Role.QA, worker::runNext)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> AsRole.call(Role.QA, () -> desk.jobs(0, 10))).isInstanceOf(EJBAccessException.class);
    }

    /** Made where the test runs: the test's own machine has no JSON. */
    private static JsonObject plain() {
        return Json.createObjectBuilder().build();
    }

    private long order(JsonObject payload) throws Exception {
        return AsRole.call(Role.QA, () -> counter.order(PatientJob.KIND, payload));
    }

    private void drain() throws Exception {
        AsRole.run(Role.SYSTEM, () -> {
            while (worker.runNext()) {
                assertThat(worker).isNotNull();
            }
        });
    }

    private void drainUnchecked() {
        try {
            drain();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void makeDue(long id) {
        counter.update("UPDATE jobs_jobs SET due_at = UTC_TIMESTAMP(6) WHERE id = ? AND due_at IS NOT NULL", id);
    }

    private ClaimedJob claimOnly(long id) throws Exception {
        Optional<ClaimedJob> claimed = AsRole.call(Role.SYSTEM, claims::claim);
        while (claimed.isPresent() && claimed.get().id() != id) {
            claimed = AsRole.call(Role.SYSTEM, claims::claim);
        }
        return claimed.orElseThrow();
    }

    private List<Long> unfinished() throws Exception {
        return AsRole.call(Role.SYSTEM_ADMIN, () -> desk.unfinished(MANY)).stream()
                .map(JobRow::id)
                .toList();
    }
}
