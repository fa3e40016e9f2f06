package org.cordbank.prove;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.cordbank.prove.Journal.Outcome;
import org.cordbank.visit.Page;
import org.cordbank.visit.Person;
import org.cordbank.visit.Visitor;

/**
 * Acts in numbers: each is written down before it is sent and when it was answered. One without an answer is kept and sent
 * again later under its form key, which must settle it.
 */
final class Acts {
    /** A further revision of a step. */
    static final String CORRECT = "correct-step";

    /** A bag into its position. */
    static final String PLACE = "place";

    /** Prenatal results, the act that keeps a file. */
    static final String ATTACH = "attach-prenatal-results";

    static final Duration PATIENT = Duration.ofSeconds(90);

    /** Mixing the bag: one number, one signature. */
    private static final String STEP = "16";

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int DOORS = 3;
    private static final int SETTLE_SECONDS = 60;
    private static final int PAUSE_MS = 200;
    private static final int SIDE = 4;
    private static final String SECOND_BADGE = "D-26";
    private static final String PIN = "246810";

    private final Journal journal;
    private final Person technician;
    private final Person custodian;
    private final Person service;
    private final Map<Long, Integer> minutes = new ConcurrentHashMap<>();
    private final Queue<Attempt> unanswered = new ConcurrentLinkedQueue<>();

    Acts(Journal journal, String office) {
        this.journal = journal;
        technician = new Person(office, "technician");
        custodian = new Person(office, "custodian");
        service = new Person(office, "service");
    }

    /** Another value than the one before: a correction that changes nothing is refused. */
    Attempt correct(long unit) {
        String key = UUID.randomUUID().toString();
        String value = Integer.toString(minutes.merge(unit, 4, (last, first) -> last == 4 ? 5 : 4));
        Map<String, String> fields =
                Map.of("unit", Long.toString(unit), "step", STEP, "field", "duration", "value", value, "reason", key);
        return new Attempt(key, CORRECT, Long.toString(unit), technician, fields);
    }

    Attempt place(Workload.Bag bag) {
        Map<String, String> fields = Map.of(
                "din", bag.din(), "position", bag.position(), "seconds", "20", "badge", SECOND_BADGE, "pin", PIN);
        return new Attempt(UUID.randomUUID().toString(), PLACE, bag.unit() + " " + bag.position(), custodian, fields);
    }

    /** A picture nobody else hands in; the subject is the unit and the picture's fingerprint. */
    Attempt attach(long unit) throws IOException {
        String key = UUID.randomUUID().toString();
        byte[] picture = picture(key);
        Map<String, String> fields = Map.of(
                "unit",
                Long.toString(unit),
                "name",
                key + ".png",
                "content",
                Base64.getEncoder().encodeToString(picture));
        return new Attempt(key, ATTACH, unit + " " + Contents.sha256(picture), service, fields);
    }

    private static byte[] picture(String key) throws IOException {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        String colours = Contents.sha256(key.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        for (int i = 0; i < SIDE * SIDE; i++) {
            image.setRGB(i % SIDE, i / SIDE, Integer.parseInt(colours.substring(i * 2, i * 2 + SIDE), 16));
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    /** Everybody signs in, as at the beginning of a day; whoever is inside already does nothing. */
    void comeIn() throws IOException, InterruptedException {
        for (Person each : List.of(technician, custodian, service)) {
            each.enter();
        }
    }

    /**
     * Sends it once; what came of it is in the journal. Fails when nobody is there or nobody answers: neither the door nor
     * the answer is waited for longer than {@code patience}.
     */
    Outcome send(Attempt act, Duration patience) throws IOException, InterruptedException {
        Visitor visitor = act.person().enter(patience);
        journal.sent(act.key(), act.kind(), act.subject());
        try {
            Page page = past(visitor, act, patience);
            Outcome outcome = outcome(page);
            if (outcome == Outcome.UNKNOWN) {
                unanswered.add(act);
            }
            journal.answered(act.key(), outcome, brief(page));
            return outcome;
        } catch (IOException none) {
            unanswered.add(act);
            journal.answered(act.key(), Outcome.UNKNOWN, String.valueOf(none.getMessage()));
            throw none;
        }
    }

    /** Who finds the door did nothing yet: the session ended with the face, and the form is sent by a new one. */
    private static Page past(Visitor first, Attempt act, Duration patience) throws IOException, InterruptedException {
        Visitor visitor = first;
        for (int door = 1; ; door++) {
            try {
                Page page = visitor.post(act.path(), act.form(), patience);
                if (!page.isTheDoor() || door == DOORS) {
                    return page;
                }
                act.person().left(visitor);
                visitor = act.person().enter(patience);
            } catch (HttpTimeoutException slow) {
                throw slow;
            } catch (IOException none) {
                act.person().left(visitor);
                throw none;
            }
        }
    }

    /** Asks again about every act without an answer, with the same form; answers those that stay without one. */
    List<Attempt> settle() throws IOException, InterruptedException {
        List<Attempt> open = new ArrayList<>();
        for (Attempt act = unanswered.poll(); act != null; act = unanswered.poll()) {
            if (again(act) == Outcome.UNKNOWN) {
                open.add(act);
            }
        }
        return open;
    }

    private Outcome again(Attempt act) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SETTLE_SECONDS);
        while (System.nanoTime() < end) {
            try {
                Page page = past(act.person().enter(), act, PATIENT);
                Outcome outcome = outcome(page);
                if (outcome != Outcome.UNKNOWN) {
                    journal.settled(act.key(), outcome, brief(page));
                    return outcome;
                }
            } catch (IOException notYet) {
                // it is asked again
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        }
        return Outcome.UNKNOWN;
    }

    private static Outcome outcome(Page page) {
        if (page.isTheDoor()) {
            return page.isOk() ? Outcome.REFUSED : Outcome.UNKNOWN;
        }
        return switch (page.status()) {
            case OK -> Outcome.OK;
            case CONFLICT -> Outcome.REFUSED;
            default -> Outcome.UNKNOWN;
        };
    }

    private static String brief(Page page) {
        if (page.isTheDoor()) {
            return "door " + page.status();
        }
        return page.status() == OK || page.status() == CONFLICT ? page.html() : "status " + page.status();
    }
}
