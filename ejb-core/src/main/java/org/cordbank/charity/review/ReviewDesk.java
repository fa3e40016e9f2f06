package org.cordbank.charity.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.applications.MaskedCase;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.charity.review.ReviewRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;

/**
 * Where two members of the panel judge a case, each without the other's opinion. Whether there is a conflict is declared
 * before anything of the case is seen; names stay masked. When the two differ, a third seat opens.
 */
@Stateless
@RolesAllowed(Roles.PANEL_MEMBER)
public class ReviewDesk {
    /** Who did one of these may not take a seat; after an appeal the reviewers are others. */
    private static final Hands.Part[] OTHER_PARTS = {
        Hands.Part.INTAKE, Hands.Part.CHECK, Hands.Part.REVIEW, Hands.Part.CONFLICT
    };

    @Inject
    private Queues queues;

    @Inject
    private Opinions opinions;

    @Inject
    private CaseFile cases;

    @Inject
    private Hands hands;

    @Inject
    private Programmes programmes;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    /** Cases the reader may declare, judge or has judged; those with a conflict or no seat are not among them. */
    public List<ReviewCase> waiting(int most) {
        return queues.waiting(ApplicationStatus.REVIEW, "review_working_days", most).stream()
                .flatMap(row -> mine(row).stream())
                .toList();
    }

    /**
     * Declares that there is no conflict and takes a seat, or that there is one.
     *
     * @param conflict what it is; null or blank when there is none
     * @throws ReviewRefused HANDLED_IT, DECLARED_ALREADY, NO_SEAT
     */
    public void declare(String formKey, String publicId, boolean hasConflict, String conflict) {
        forms.once(formKey, "charity.declare", () -> {
            ApplicationRow row = queues.hold(publicId, ApplicationStatus.REVIEW);
            int round = opinions.round(row.id());
            List<OpinionRow> taken = opinions.of(row.id(), round);
            if (own(taken).isPresent()) {
                throw new ReviewRefused(Reason.DECLARED_ALREADY, row.number());
            }
            if (hands.did(row.id(), current.get().id(), OTHER_PARTS)) {
                throw new ReviewRefused(Reason.HANDLED_IT, row.number());
            }
            opinions.declare(row.id(), round, hasConflict ? null : seat(row, taken), said(hasConflict, conflict));
            trail.record(
                    AuditAct.on("application", row.id(), "declare-conflict").with("conflict", hasConflict));
            return publicId;
        });
    }

    /** The case masked; only for a reviewer who declared to have no conflict. */
    public MaskedCase open(String publicId) {
        ApplicationRow row = queues.find(publicId);
        seated(row);
        return cases.masked(row.id());
    }

    /** The reader's own part in the round. */
    public OpinionRow mine(String publicId) {
        return seated(queues.find(publicId));
    }

    /** Gives the opinion; the last one that was awaited sends the case to the panel. */
    public void opine(String formKey, String publicId, boolean supports, int score, String words) {
        forms.once(formKey, "charity.opine", () -> {
            ApplicationRow row = queues.hold(publicId, ApplicationStatus.REVIEW);
            OpinionRow mine = seated(row);
            int most = programmes.rule("score_most");
            if (score < 1 || score > most) {
                throw new ReviewRefused(Reason.SCORE, score, most);
            }
            int least = programmes.rule("reason_least_chars");
            if (words == null || words.strip().length() < least) {
                throw new ReviewRefused(Reason.SAY_WHY, least);
            }
            if (!opinions.opine(row.id(), mine.round(), supports, score, words.strip())) {
                throw new ReviewRefused(Reason.OPINED_ALREADY, row.number());
            }
            trail.record(AuditAct.on("application", row.id(), "opine").with("seat", mine.seat()));
            if (complete(opinions.of(row.id(), mine.round()))) {
                cases.advance(row.id(), ApplicationStatus.PANEL, null);
            }
            return publicId;
        });
    }

    private Optional<ReviewCase> mine(WaitingCase row) {
        List<OpinionRow> taken = opinions.of(row.id(), opinions.round(row.id()));
        int free = wanted(taken)
                - (int) taken.stream().filter(one -> !one.conflict()).count();
        Optional<OpinionRow> own = own(taken);
        if (own.isPresent()) {
            boolean given = own.get().isGiven();
            return own.get().conflict()
                    ? Optional.empty()
                    : Optional.of(new ReviewCase(row, free, given ? ReviewCase.Next.WAIT : ReviewCase.Next.OPINE));
        }
        boolean barred = hands.did(row.id(), current.get().id(), OTHER_PARTS);
        return free <= 0 || barred ? Optional.empty() : Optional.of(new ReviewCase(row, free, ReviewCase.Next.DECLARE));
    }

    private OpinionRow seated(ApplicationRow row) {
        OpinionRow mine = own(opinions.of(row.id(), opinions.round(row.id())))
                .orElseThrow(() -> new ReviewRefused(Reason.DECLARE_FIRST, row.number()));
        if (mine.conflict()) {
            throw new ReviewRefused(Reason.CONFLICT, row.number());
        }
        return mine;
    }

    private Optional<OpinionRow> own(List<OpinionRow> taken) {
        return taken.stream()
                .filter(one -> one.reviewerId() == current.get().id())
                .findFirst();
    }

    private int seat(ApplicationRow row, List<OpinionRow> taken) {
        int next = (int) taken.stream().filter(one -> !one.conflict()).count() + 1;
        if (next > wanted(taken)) {
            throw new ReviewRefused(Reason.NO_SEAT, row.number());
        }
        return next;
    }

    /** Two; three once the first two gave opinions that differ. */
    private int wanted(List<OpinionRow> taken) {
        int reviewers = programmes.rule("reviewers");
        List<Boolean> given = taken.stream()
                .filter(OpinionRow::isGiven)
                .map(OpinionRow::supports)
                .limit(reviewers)
                .toList();
        boolean differ = given.size() == reviewers && given.stream().distinct().count() > 1;
        return differ ? reviewers + 1 : reviewers;
    }

    private boolean complete(List<OpinionRow> taken) {
        return taken.stream().filter(OpinionRow::isGiven).count() >= wanted(taken);
    }

    private String said(boolean hasConflict, String conflict) {
        if (!hasConflict) {
            return null;
        }
        int least = programmes.rule("reason_least_chars");
        if (conflict == null || conflict.strip().length() < least) {
            throw new ReviewRefused(Reason.SAY_WHY, least);
        }
        return conflict.strip();
    }
}
