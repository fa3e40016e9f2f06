package org.cordbank.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordbank.identity.Roles;

/** Where auditors read the trail, verify its chains and its daily roots. Verification goes by chunks, so that it shows progress and can be stopped. */
@Stateless
@RolesAllowed({Roles.AUDIT_ADMIN, Roles.QA})
public class AuditRoom {
    private static final int ROWS_AT_ONCE = 500;

    private final Clock machine = Clock.systemUTC();

    @Inject
    private Trail trail;

    /** The trail of one subject after {@code afterSeq}, oldest first. */
    @RolesAllowed({Roles.AUDIT_ADMIN, Roles.QA, Roles.MEDICAL_DIRECTOR, Roles.REGULATOR})
    public List<AuditRow> of(String subjectType, long subjectId, int afterSeq, int most) {
        return trail.of(subjectType, subjectId, afterSeq, most);
    }

    /** The newest entries before {@code beforeId} ({@link Long#MAX_VALUE} for the first page). */
    public List<AuditRow> newest(long beforeId, int most) {
        return trail.newest(beforeId, most);
    }

    /** The sealed days, newest first. */
    public List<DayRoot> roots(int most) {
        return trail.roots(most);
    }

    /** Verifies the chains of the next {@code subjects} subjects after {@code from}. */
    public Verdict verifyChains(Verdict.Cursor from, int subjects) {
        List<Trail.Head> heads = trail.headsAfter(from, subjects);
        List<Broken> broken = new ArrayList<>();
        long entries = 0;
        for (Trail.Head head : heads) {
            entries += verify(head, broken);
        }
        Trail.Head last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
        Verdict.Cursor next = heads.size() < subjects ? null : new Verdict.Cursor(last.subjectType(), last.subjectId());
        return new Verdict(heads.size(), entries, List.copyOf(broken), next);
    }

    /** Computes a sealed day's root anew; what differs names the day's first altered subject by its chain check. */
    public Verdict verifyDay(LocalDate day) {
        Optional<DayRoot> sealed = trail.roots(Integer.MAX_VALUE).stream()
                .filter(root -> root.day().equals(day))
                .findFirst();
        if (sealed.isEmpty()) {
            return new Verdict(0, 0, List.of(), null);
        }
        List<Trail.Head> tips = trail.tipsOf(day);
        long entries = trail.entriesOf(day);
        String root = Chain.root(sealed.get().previousRoot(), tips);
        boolean same =
                root.equals(sealed.get().root()) && entries == sealed.get().entries();
        List<Broken> broken =
                same ? List.of() : List.of(new Broken(Broken.Kind.DAY_ROOT_DIFFERS, day.toString(), 0, 0, 0));
        return new Verdict(tips.size(), entries, broken, null);
    }

    /** Seals every past day that is not sealed yet; the back office's clockwork calls it after midnight UTC. */
    @RolesAllowed(Roles.SYSTEM)
    public int sealPastDays() {
        int sealed = 0;
        LocalDate today = LocalDate.now(machine.withZone(ZoneOffset.UTC));
        Optional<LocalDate> day = trail.firstUnsealedDay();
        while (day.isPresent() && day.get().isBefore(today)) {
            List<DayRoot> last = trail.roots(1);
            String previous = last.isEmpty() ? Chain.START : last.get(0).root();
            List<Trail.Head> tips = trail.tipsOf(day.get());
            String root = Chain.root(previous, tips);
            trail.seal(new DayRoot(day.get(), trail.entriesOf(day.get()), tips.size(), root, previous, null));
            sealed++;
            day = trail.firstUnsealedDay();
        }
        return sealed;
    }

    private long verify(Trail.Head head, List<Broken> broken) {
        String previous = Chain.START;
        int seq = 0;
        List<AuditRow> rows = trail.of(head.subjectType(), head.subjectId(), 0, ROWS_AT_ONCE);
        while (!rows.isEmpty()) {
            for (AuditRow row : rows) {
                if (row.seq() != seq + 1) {
                    broken.add(new Broken(Broken.Kind.ROW_MISSING, head.subjectType(), head.subjectId(), seq + 1, 0));
                } else if (!Chain.hash(previous, row).equals(row.hash())) {
                    broken.add(new Broken(
                            Broken.Kind.ROW_ALTERED, head.subjectType(), head.subjectId(), row.seq(), row.id()));
                }
                previous = row.hash();
                seq = row.seq();
            }
            rows = rows.size() < ROWS_AT_ONCE
                    ? List.of()
                    : trail.of(head.subjectType(), head.subjectId(), seq, ROWS_AT_ONCE);
        }
        if (seq != head.seq() || !previous.equals(head.hash())) {
            broken.add(new Broken(Broken.Kind.TAIL_CUT, head.subjectType(), head.subjectId(), head.seq(), 0));
        }
        return seq;
    }
}
