package org.cordbank.launcher.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A bench day: one shift, its batches, and all that ever happened to the units prepared in them. */
final class Day {
    private final int no;
    private final LocalDate date;
    private final List<Batch> batches = new ArrayList<>();
    private final List<Life> lives = new ArrayList<>();

    Day(World world, int no) {
        this.no = no;
        this.date = world.plan().firstDay().plusDays(no);
        int perDay = world.plan().perDay();
        long first = (long) no * perDay;
        long last = Math.min(first + perDay, world.plan().lives());
        for (long life = first; life < last; life++) {
            if ((life - first) % Batch.UNITS == 0) {
                batches.add(new Batch(this, batches.size()));
            }
            Batch batch = batches.get(batches.size() - 1);
            Life lived = new Life(world, life, batch, (int) ((life - first) % Batch.UNITS));
            batch.take(lived);
            lives.add(lived);
        }
    }

    int no() {
        return no;
    }

    LocalDate date() {
        return date;
    }

    long starts() {
        return Moment.startOf(date);
    }

    List<Batch> batches() {
        return batches;
    }

    List<Life> lives() {
        return lives;
    }

    List<Batch> working() {
        return batches.stream().filter(Batch::works).toList();
    }
}
