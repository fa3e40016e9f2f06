package org.cordbank.backoffice.charity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.charity.review.AgendaRow;
import org.cordbank.charity.review.MeetingRow;
import org.cordbank.charity.review.PanelDesk;
import org.cordbank.charity.review.RefusalReason;
import org.cordbank.charity.review.Vote;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;

/** A meeting of the panel: who is present, the votes on each case, the minutes. */
@Named
@ViewScoped
public class ShowMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PanelDesk desk;

    @Inject
    private CurrentActor current;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final ShowMeetingForm form = new ShowMeetingForm();
    private long id;
    private transient MeetingRow meeting;
    private transient List<AgendaRow> agenda;

    public void open() {
        meeting = desk.meeting(id);
        agenda = desk.agenda(id);
    }

    public String attend() {
        desk.attend(id);
        return again("charity.review.meeting.attended");
    }

    public void vote(String caseId, Vote vote) {
        desk.vote(id, caseId, vote);
        open();
    }

    public String keepReason() {
        desk.reason(id, form.getCaseId(), form.getReason(), form.getWords());
        return again("charity.review.meeting.reason.done");
    }

    public String close() {
        desk.close(formKey.value(), id, form.getMinutes());
        news.tell("charity.review.meeting.done", meeting.number());
        return "/charity/list-meetings.xhtml?faces-redirect=true";
    }

    /** The reader's own vote on a case. */
    public Vote mine(AgendaRow row) {
        return row.of(current.get().id());
    }

    public boolean isVoting() {
        return meeting.isOpen()
                && current.get().has(Role.PANEL_MEMBER)
                && desk.present(id).contains(current.get().name());
    }

    public boolean isToAttend() {
        return meeting.isOpen() && current.get().has(Role.PANEL_MEMBER) && !isVoting();
    }

    public boolean isSecretary() {
        return meeting.isOpen() && current.get().has(Role.CHARITY_OFFICER);
    }

    public String getPresent() {
        return String.join(Wording.locale().getLanguage().equals("zh") ? "、" : ", ", desk.present(id));
    }

    public List<RefusalReason> getReasons() {
        return desk.reasons(Wording.locale());
    }

    private String again(String key) {
        news.tell(key, meeting.number());
        return "/charity/show-meeting.xhtml?faces-redirect=true&id=" + id;
    }

    public MeetingRow getMeeting() {
        return meeting;
    }

    public List<AgendaRow> getAgenda() {
        return agenda;
    }

    public ShowMeetingForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
