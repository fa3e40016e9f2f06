package org.cordbank.backoffice.charity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.cordbank.charity.grants.FollowUpDesk;
import org.cordbank.charity.grants.FollowUpRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;

/** Follow-ups that are due, and what was learned. */
@Named
@ViewScoped
public class ListFollowUpsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject
    private FollowUpDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    @NotNull
    private Long followUp;

    @NotBlank
    @Size(max = 1000)
    private String words;

    private transient List<FollowUpRow> rows;

    public String record() {
        desk.record(formKey.value(), followUp, words);
        news.tell("charity.grants.follow.done", "");
        return "/charity/list-follow-ups.xhtml?faces-redirect=true";
    }

    public String label(FollowUpRow row) {
        return row.number() + " " + Wording.of("charity.grants.follow.months", row.month());
    }

    public List<FollowUpRow> getRows() {
        if (rows == null) {
            rows = desk.open(MOST);
        }
        return rows;
    }

    public Long getFollowUp() {
        return followUp;
    }

    public void setFollowUp(Long followUp) {
        this.followUp = followUp;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
