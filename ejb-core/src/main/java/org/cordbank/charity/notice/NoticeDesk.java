package org.cordbank.charity.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.grants.Grants;
import org.cordbank.charity.notice.NoticeRefused.Reason;
import org.cordbank.charity.review.CaseLetters;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;

/** Where the charity officer answers objections and, when the days are over, lets a grant be owed. */
@Stateless
@RolesAllowed(Roles.CHARITY_OFFICER)
public class NoticeDesk {
    @Inject
    private Notices notices;

    @Inject
    private Grants grants;

    @Inject
    private CaseFile cases;

    @Inject
    private CaseLetters letters;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    /** Open notices, those that end first before others, with their objections. */
    public List<NoticeCase> open(int most) {
        return notices.open(most);
    }

    /** One notice. */
    public NoticeCase notice(long id) {
        return notices.notice(id).orElseThrow(() -> new NoticeRefused(Reason.UNKNOWN, id));
    }

    /**
     * Answers an objection; upheld, the case goes back to the director and its award is released.
     *
     * @throws NoticeRefused ANSWERED, SAY_WHY
     */
    public void answer(String formKey, long objectionId, boolean upheld, String words) {
        forms.once(formKey, "charity.answer-objection", () -> {
            if (words == null || words.isBlank()) {
                throw new NoticeRefused(Reason.SAY_WHY);
            }
            long noticeId =
                    notices.noticeOf(objectionId).orElseThrow(() -> new NoticeRefused(Reason.UNKNOWN, objectionId));
            NoticeCase notice = notices.hold(noticeId).orElseThrow(() -> new NoticeRefused(Reason.UNKNOWN, noticeId));
            if (!notices.answer(
                    objectionId,
                    upheld,
                    words.strip(),
                    current.get().id(),
                    current.get().name())) {
                throw new NoticeRefused(Reason.ANSWERED, notice.number());
            }
            if (upheld) {
                takeBack(notice);
            }
            trail.record(AuditAct.on("notice", noticeId, "answer-objection")
                    .with("objection", objectionId)
                    .with("upheld", upheld)
                    .because(words.strip()));
            return Long.toString(noticeId);
        });
    }

    /**
     * The days are over and every objection is answered: the grant is approved and owed.
     *
     * @throws NoticeRefused NOT_OVER, OBJECTION_OPEN
     */
    public void finish(String formKey, long noticeId) {
        forms.once(formKey, "charity.finish-notice", () -> {
            NoticeCase notice = notices.hold(noticeId).orElseThrow(() -> new NoticeRefused(Reason.UNKNOWN, noticeId));
            if (notice.daysLeft() >= 0) {
                throw new NoticeRefused(Reason.NOT_OVER, notice.number(), notice.lastDay());
            }
            if (notice.unanswered() > 0) {
                throw new NoticeRefused(Reason.OBJECTION_OPEN, notice.number(), notice.unanswered());
            }
            ApplicationRow row = cases.hold(notice.applicationId());
            if (row.status() != ApplicationStatus.PUBLIC_NOTICE) {
                throw new NoticeRefused(Reason.OVER, notice.number());
            }
            notices.pass(noticeId);
            long award = grants.owe(row);
            cases.advance(row.id(), ApplicationStatus.APPROVED, null);
            letters.order(CaseLetters.Paper.GRANT, award);
            return Long.toString(noticeId);
        });
    }

    /** Blanks names in notices whose time is over; answers how many. */
    @RolesAllowed(Roles.SYSTEM)
    public int blank() {
        return notices.blank();
    }

    /** The case ended before its grant was owed: notice and award go with it. */
    @RolesAllowed(Roles.SYSTEM)
    public void drop(long applicationId) {
        notices.stop(applicationId);
        grants.release(applicationId);
    }

    private void takeBack(NoticeCase notice) {
        ApplicationRow row = cases.hold(notice.applicationId());
        if (row.status() == ApplicationStatus.PUBLIC_NOTICE) {
            notices.stop(row.id());
            grants.release(row.id());
            cases.advance(row.id(), ApplicationStatus.DIRECTOR, null);
        }
    }
}
