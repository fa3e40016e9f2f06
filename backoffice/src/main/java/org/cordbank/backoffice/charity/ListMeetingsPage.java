package org.cordbank.backoffice.charity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.charity.review.MeetingRow;
import org.cordbank.charity.review.PanelDesk;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;

/** The panel's meetings; the charity officer convenes the next. */
@Named
@ViewScoped
public class ListMeetingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PanelDesk desk;

    @Inject
    private CurrentActor current;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    @NotNull
    private LocalDate heldOn;

    public String convene() {
        long id = desk.convene(formKey.value(), heldOn);
        news.tell("charity.review.meetings.convened");
        return "/charity/show-meeting.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isOfficer() {
        return current.get().has(Role.CHARITY_OFFICER);
    }

    public List<MeetingRow> getRows() {
        return desk.meetings();
    }

    public int getWaiting() {
        return desk.waiting();
    }

    public int getQuorum() {
        return desk.quorum();
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
