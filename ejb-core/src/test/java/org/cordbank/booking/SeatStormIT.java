package org.cordbank.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.cordbank.kernel.Refusal;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every storm is repeated three times; {@code -Dcordbank.test.repeats=50} repeats it as often as one has minutes for. */
@InTheBank
@DisplayName("The last seat is never sold twice")
class SeatStormIT {
    private static final int REPEATS = Integer.getInteger("cordbank.test.repeats", 3);
    private static final int VISITORS = 200;
    private static final int CAPACITY = 40;
    private static final int GUESTS = 8;
    private static final int ACTS = 60;

    @Inject
    private House house;

    @Inject
    private SessionBook book;

    @Test
    void twoHundredVisitorsWantOneSessionOfFortyHeads() throws Exception {
        for (int round = 0; round < REPEATS; round++) {
            long session = house.session(CAPACITY);
            List<Boolean> got = Together.run(VISITORS, () -> booked(session, 1));
            assertThat(got.stream().filter(yes -> yes)).as("round %d", round).hasSize(CAPACITY);
            assertThat(house.count(session)).isEqualTo(new House.Count(CAPACITY, CAPACITY, 0, CAPACITY, 0));
        }
    }

    @Test
    void partiesOfEverySizeNeverFillMoreThanTheHouse() throws Exception {
        for (int round = 0; round < REPEATS; round++) {
            long session = house.session(CAPACITY, 1);
            Together.run(
                    VISITORS, () -> booked(session, ThreadLocalRandom.current().nextInt(1, 21)));
            House.Count count = house.count(session);
            assertThat(count.holds()).as("round %d: %s", round, count).isTrue();
            assertThat(count.groupsTaken()).isLessThanOrEqualTo(1);
        }
    }

    /** One visitor's try; false when refused because it was full. */
    private boolean booked(long session, int heads) throws Exception {
        try {
            house.confirm(house.hold(session, heads));
            return true;
        } catch (SeatsRefused refused) {
            assertThat(refused.reason()).isIn(SeatsRefused.Reason.FULL, SeatsRefused.Reason.GROUP_TAKEN);
            return false;
        }
    }

    @Test
    void whateverTheyDoAtOnceTakenIsTheSumOfWhoHasSeatsAndTheLineKeepsItsOrder() throws Exception {
        for (int round = 0; round < REPEATS; round++) {
            storm(20_260_000L + round);
        }
    }

    private void storm(long seed) throws Exception {
        long owner = House.owner();
        List<Long> sessions =
                List.of(house.session(12, 1, owner, 5), house.session(9, 1, owner, 6), house.session(20, 1, owner, 7));
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger looks = new AtomicInteger();
        ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
        CountDownLatch watched = new CountDownLatch(1);
        Thread watcher = new Thread(() -> {
            while (!over.get()) {
                for (long session : sessions) {
                    House.Count count = house.count(session);
                    looks.incrementAndGet();
                    if (!count.holds()) {
                        wrong.add(count.toString());
                    }
                }
            }
            watched.countDown();
        });
        watcher.start();
        AtomicInteger guest = new AtomicInteger();
        Together.run(GUESTS, () -> new Guest(seed * 100 + guest.incrementAndGet(), sessions).visit());
        over.set(true);
        watched.await();
        assertThat(wrong).as("seed %d, %d looks", seed, looks.get()).isEmpty();
        assertThat(looks.get()).isGreaterThan(10);
        sessions.forEach(session -> assertLine(session, seed));
    }

    /** Nobody was served before an earlier party of the same size or smaller, and nobody waits before free seats. */
    private void assertLine(long session, long seed) {
        assertThat(house.count(session).holds()).as("seed %d", seed).isTrue();
        List<WaitRow> line = house.line(session);
        for (int late = 0; late < line.size(); late++) {
            for (int early = 0; early < late; early++) {
                WaitRow first = line.get(early);
                WaitRow second = line.get(late);
                if (second.bookingId() == null || first.heads() > second.heads()) {
                    continue;
                }
                boolean inOrder = first.bookingId() == null
                        ? first.state() == WaitState.LEFT
                        : first.bookingId() < second.bookingId();
                assertThat(inOrder)
                        .as("seed %d: %s before %s", seed, first, second)
                        .isTrue();
            }
        }
        House.Count count = house.count(session);
        line.stream().filter(wait -> wait.state() == WaitState.WAITING).forEach(wait -> assertThat(
                        wait.heads() > count.capacity() - count.taken()
                                || wait.heads() >= 16 && count.groupsTaken() > 0)
                .as("seed %d: %s waits although %s", seed, wait, count)
                .isTrue());
    }

    /** One guest who does a row of random things. */
    private final class Guest {
        private final Random random;
        private final List<Long> sessions;
        private final List<BookingRow> mine = new ArrayList<>();
        private final List<WaitRow> waits = new ArrayList<>();
        private int refusals;

        Guest(long seed, List<Long> sessions) {
            random = new Random(seed);
            this.sessions = sessions;
        }

        int visit() throws Exception {
            for (int i = 0; i < ACTS; i++) {
                try {
                    act();
                } catch (Refusal refused) {
                    refusals++;
                }
            }
            return refusals;
        }

        private void act() throws Exception {
            long session = sessions.get(random.nextInt(sessions.size()));
            int heads = 1 + random.nextInt(random.nextInt(5) == 0 ? 18 : 5);
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> mine.add(house.book(session, heads));
                case 3 -> house.runOut(house.hold(session, heads).id());
                case 4, 5 -> house.cancel(any());
                case 6 -> house.change(any(), session, heads);
                case 7, 8 -> waits.add(house.join(session, heads));
                default -> answer(session);
            }
        }

        private void answer(long session) throws Exception {
            if (!waits.isEmpty()) {
                WaitRow wait = house.look(waits.remove(random.nextInt(waits.size())));
                if (wait.state() == WaitState.OFFERED && random.nextBoolean()) {
                    house.runOut(wait.bookingId());
                } else {
                    house.leave(wait);
                }
            }
            house.release(session);
        }

        private BookingRow any() throws Exception {
            if (mine.isEmpty()) {
                mine.add(house.book(sessions.get(random.nextInt(sessions.size())), 1));
            }
            return mine.get(random.nextInt(mine.size()));
        }
    }

    @Test
    void capacityIsLoweredWhileVisitorsBook() throws Exception {
        for (int round = 0; round < REPEATS; round++) {
            long session = house.session(30);
            AtomicInteger turn = new AtomicInteger();
            Together.run(24, () -> {
                if (turn.getAndIncrement() % 8 != 0) {
                    return booked(session, 2);
                }
                try {
                    return house.act(() -> {
                        book.changeCapacity(session, 24, List.of(), "讲解员不足");
                        return true;
                    });
                } catch (SessionRefused more) {
                    assertThat(more.reason()).isEqualTo(SessionRefused.Reason.MORE_TO_NAME);
                    return false;
                }
            });
            assertThat(house.count(session).holds()).isTrue();
        }
    }
}
