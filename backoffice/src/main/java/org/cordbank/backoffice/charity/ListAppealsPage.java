package org.cordbank.backoffice.charity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.cordbank.charity.review.AppealCase;
import org.cordbank.charity.review.AppealDesk;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;

/** Appeals that wait; one is decided at a time by somebody who did not refuse the case. */
@Named
@ViewScoped
public class ListAppealsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject
    private AppealDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private String id;

    @NotNull
    private Boolean upheld;

    @NotBlank
    @Size(max = 1000)
    private String answer;

    private transient List<AppealCase> rows;

    public String decide() {
        desk.decide(formKey.value(), id, upheld, answer);
        news.tell("charity.review.appeal.done", getChosen().waiting().number());
        return "/charity/list-appeals.xhtml?faces-redirect=true";
    }

    public List<AppealCase> getRows() {
        if (rows == null) {
            rows = desk.waiting(MOST);
        }
        return rows;
    }

    /** The appeal the address names; null for the list. */
    public AppealCase getChosen() {
        return getRows().stream()
                .filter(row -> row.waiting().publicId().equals(id))
                .findFirst()
                .orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Boolean getUpheld() {
        return upheld;
    }

    public void setUpheld(Boolean upheld) {
        this.upheld = upheld;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
