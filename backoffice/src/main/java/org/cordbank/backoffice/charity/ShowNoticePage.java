package org.cordbank.backoffice.charity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.cordbank.charity.notice.NoticeCase;
import org.cordbank.charity.notice.NoticeDesk;
import org.cordbank.charity.notice.ObjectionRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;

/** One notice: its objections are answered, and when its days are over the grant is confirmed. */
@Named
@ViewScoped
public class ShowNoticePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private long id;

    @NotNull
    private Long objection;

    @NotNull
    private Boolean upheld;

    @NotBlank
    @Size(max = 1000)
    private String answer;

    private transient NoticeCase notice;

    public void open() {
        notice = desk.notice(id);
    }

    public String give() {
        desk.answer(formKey.value(), objection, upheld, answer);
        news.tell("charity.notice.desk.done", objection);
        return "/charity/show-notice.xhtml?faces-redirect=true&id=" + id;
    }

    public String finish() {
        desk.finish(formKey.value(), id);
        news.tell("charity.notice.desk.finished", notice.number());
        return "/charity/list-notices.xhtml?faces-redirect=true";
    }

    /** Objections without an answer. */
    public List<ObjectionRow> getUnanswered() {
        return notice.objections().stream().filter(ObjectionRow::isOpen).toList();
    }

    public NoticeCase getNotice() {
        return notice;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getObjection() {
        return objection;
    }

    public void setObjection(Long objection) {
        this.objection = objection;
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
