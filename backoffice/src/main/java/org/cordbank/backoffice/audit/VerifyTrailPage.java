package org.cordbank.backoffice.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.audit.AuditRoom;
import org.cordbank.audit.Broken;
import org.cordbank.audit.DayRoot;
import org.cordbank.audit.Verdict;

/** Verifies every chain chunk by chunk, with progress and a stop, and the daily roots. */
@Named
@ViewScoped
public class VerifyTrailPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SUBJECTS_AT_ONCE = 200;
    private static final int ROOTS_SHOWN = 31;

    @Inject
    private AuditRoom room;

    private final ArrayList<Broken> broken = new ArrayList<>();
    private String nextType;
    private long nextId;
    private long subjects;
    private long entries;
    private boolean running;
    private boolean finished;

    /** Starts over from the first chain. */
    public void start() {
        broken.clear();
        subjects = 0;
        entries = 0;
        nextType = Verdict.Cursor.START.subjectType();
        nextId = Verdict.Cursor.START.subjectId();
        running = true;
        finished = false;
        goOn();
    }

    /** Verifies the next chunk while running; the page calls it until all was looked at. */
    public void goOn() {
        if (!running) {
            return;
        }
        Verdict verdict = room.verifyChains(new Verdict.Cursor(nextType, nextId), SUBJECTS_AT_ONCE);
        subjects += verdict.subjects();
        entries += verdict.entries();
        broken.addAll(verdict.broken());
        if (verdict.next() == null) {
            running = false;
            finished = true;
            room.roots(ROOTS_SHOWN).forEach(root -> checkDay(root.day()));
        } else {
            nextType = verdict.next().subjectType();
            nextId = verdict.next().subjectId();
        }
    }

    public void stop() {
        running = false;
    }

    private void checkDay(LocalDate day) {
        broken.addAll(room.verifyDay(day).broken());
    }

    public List<DayRoot> getRoots() {
        return room.roots(ROOTS_SHOWN);
    }

    public List<Broken> getBroken() {
        return broken;
    }

    public long getSubjects() {
        return subjects;
    }

    public long getEntries() {
        return entries;
    }

    public boolean isRunning() {
        return running;
    }

    public boolean isFinished() {
        return finished;
    }

    public boolean isSound() {
        return finished && broken.isEmpty();
    }
}
