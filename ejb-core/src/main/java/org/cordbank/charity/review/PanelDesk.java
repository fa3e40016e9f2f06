package org.cordbank.charity.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.charity.review.ReviewRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;

/** The panel's meeting: the charity officer convenes it and writes the minutes, members attend and vote. */
@Stateless
@RolesAllowed({Roles.PANEL_MEMBER, Roles.CHARITY_OFFICER})
public class PanelDesk {
    private static final int MOST_CASES = 60;
    private static final int LATEST = 30;

    @Inject
    private Meetings meetings;

    @Inject
    private CaseFile cases;

    @Inject
    private Hands hands;

    @Inject
    private Refusals refusals;

    @Inject
    private CaseLetters letters;

    @Inject
    private Programmes programmes;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Meetings, newest first. */
    public List<MeetingRow> meetings() {
        return meetings.latest(LATEST);
    }

    /** How many cases wait for a meeting. */
    public int waiting() {
        return due().size();
    }

    public MeetingRow meeting(long id) {
        return meetings.meeting(id).orElseThrow(() -> new ReviewRefused(Reason.UNKNOWN, id));
    }

    public List<AgendaRow> agenda(long id) {
        return meetings.agenda(id);
    }

    public List<String> present(long id) {
        return meetings.present(id);
    }

    /** Fewest members without conflict who must vote on a case. */
    public int quorum() {
        return programmes.rule("panel_quorum");
    }

    /** Reasons to refuse with. */
    public List<RefusalReason> reasons(Locale reader) {
        return refusals.reasons(reader);
    }

    /** Convenes a meeting with every case that waits and is on no open agenda; answers its id. */
    @RolesAllowed(Roles.CHARITY_OFFICER)
    public long convene(String formKey, LocalDate heldOn) {
        return Long.parseLong(forms.once(formKey, "charity.convene", () -> {
            List<ApplicationRow> due = due();
            if (due.isEmpty()) {
                throw new ReviewRefused(Reason.NO_CASES);
            }
            long id = meetings.convene(heldOn, due);
            trail.record(AuditAct.on("panel-meeting", id, "convene")
                    .with("heldOn", heldOn)
                    .with("cases", due.size()));
            return Long.toString(id);
        }));
    }

    /** A member says to be present. */
    @RolesAllowed(Roles.PANEL_MEMBER)
    public void attend(long meetingId) {
        open(meetingId);
        meetings.attend(meetingId);
        trail.record(AuditAct.on("panel-meeting", meetingId, "attend"));
    }

    /**
     * A member who is present votes on a case, or recuses; until the meeting is closed the vote may be changed.
     *
     * @throws ReviewRefused NOT_PRESENT, MUST_RECUSE with a declared conflict, HANDLED_IT
     */
    @RolesAllowed(Roles.PANEL_MEMBER)
    public void vote(long meetingId, String publicId, Vote vote) {
        open(meetingId);
        ApplicationRow row = cases.find(publicId).orElseThrow(() -> new ReviewRefused(Reason.UNKNOWN, publicId));
        long me = current.get().id();
        if (!meetings.isPresent(meetingId, me)) {
            throw new ReviewRefused(Reason.NOT_PRESENT);
        }
        if (vote != Vote.RECUSED && hands.conflictDeclared(row.id(), me)) {
            throw new ReviewRefused(Reason.MUST_RECUSE, row.number());
        }
        if (vote != Vote.RECUSED && hands.did(row.id(), me, Hands.Part.INTAKE, Hands.Part.CHECK)) {
            throw new ReviewRefused(Reason.HANDLED_IT, row.number());
        }
        meetings.vote(meetingId, row.id(), vote);
        trail.record(AuditAct.on("panel-meeting", meetingId, "vote").with("case", row.number()));
    }

    /** The secretary keeps the reason a refusal will be told with. */
    @RolesAllowed(Roles.CHARITY_OFFICER)
    public void reason(long meetingId, String publicId, String code, String words) {
        open(meetingId);
        ApplicationRow row = cases.find(publicId).orElseThrow(() -> new ReviewRefused(Reason.UNKNOWN, publicId));
        refusals.sentence(row, code, words);
        meetings.reason(meetingId, row.id(), code, words);
    }

    /**
     * Closes the meeting: granted cases go to the director, refused ones are told, the others wait for the next meeting.
     *
     * @throws ReviewRefused REASON_MISSING when the panel refused a case and no reason is kept, QUORUM when no case could be
     *     decided
     */
    @RolesAllowed(Roles.CHARITY_OFFICER)
    public void close(String formKey, long meetingId, String minutes) {
        forms.once(formKey, "charity.close-meeting", () -> {
            open(meetingId);
            if (minutes == null || minutes.isBlank()) {
                throw new ReviewRefused(Reason.NO_MINUTES);
            }
            List<AgendaRow> agenda = meetings.agenda(meetingId);
            int quorum = quorum();
            if (agenda.stream()
                    .allMatch(row -> Majority.of(row.grants(), row.refusals(), quorum) == Majority.ADJOURNED)) {
                throw new ReviewRefused(Reason.QUORUM, quorum);
            }
            agenda.forEach(row -> decide(meetingId, row, Majority.of(row.grants(), row.refusals(), quorum)));
            meetings.close(meetingId, minutes.strip());
            letters.minutes(meetingId);
            trail.record(AuditAct.on("panel-meeting", meetingId, "close").with("cases", agenda.size()));
            return Long.toString(meetingId);
        });
    }

    private void decide(long meetingId, AgendaRow row, Majority majority) {
        meetings.outcome(meetingId, row.applicationId(), majority);
        ApplicationRow application = cases.hold(row.applicationId());
        if (majority == Majority.ADJOURNED || application.status() != ApplicationStatus.PANEL) {
            return;
        }
        if (majority == Majority.GRANT) {
            refusals.keep(application, "PANEL", true, null, null);
            cases.advance(application.id(), ApplicationStatus.DIRECTOR, null);
            return;
        }
        if (row.refusalReason() == null) {
            throw new ReviewRefused(Reason.REASON_MISSING, row.number());
        }
        String sentence = refusals.sentence(application, row.refusalReason(), row.refusalWords());
        long decision = refusals.keep(application, "PANEL", false, row.refusalReason(), row.refusalWords());
        cases.advance(application.id(), ApplicationStatus.REJECTED, sentence);
        letters.refused(decision);
    }

    private MeetingRow open(long meetingId) {
        MeetingRow meeting = meetings.hold(meetingId).orElseThrow(() -> new ReviewRefused(Reason.UNKNOWN, meetingId));
        if (!meeting.isOpen()) {
            throw new ReviewRefused(Reason.MEETING_CLOSED, meeting.number());
        }
        return meeting;
    }

    private List<ApplicationRow> due() {
        List<Long> listed = meetings.onOpenAgendas();
        return cases.waiting(Set.of(ApplicationStatus.PANEL), Instant.EPOCH, 0, MOST_CASES).stream()
                .filter(row -> !listed.contains(row.id()))
                .toList();
    }
}
