package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.cordbank.charity.notice.NoticeRow;
import org.cordbank.charity.notice.NoticeWindow;
import org.cordbank.faces.text.Wording;

/** The public notice: what is shown now, one notice, an objection to it; without a session. */
@Named
@RequestScoped
public class NoticePage {
    @Inject
    private NoticeWindow window;

    private String id;
    private String words;
    private String contact;
    private String objection;
    private NoticeRow notice;
    private boolean asked;
    private List<NoticeRow> rows;

    @PostConstruct
    void follow() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = parameters.getOrDefault("id", parameters.get("notice"));
    }

    /** Reads the notice the address names, or else those shown now. */
    public void open() {
        asked = true;
        if (id == null || id.isBlank()) {
            rows = window.current(address());
        } else {
            notice = window.notice(id, address());
        }
    }

    /** Files the objection; its number stands on the same page. */
    public void object() {
        objection = window.object(id, words, contact, address());
    }

    public String programme(NoticeRow row) {
        return row.programme(Wording.locale());
    }

    private static String address() {
        return ((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getRemoteAddr();
    }

    public List<NoticeRow> getRows() {
        return rows;
    }

    /** The notice that is read or objected to; null for the list. */
    public NoticeRow getNotice() {
        if (!asked && id != null && !id.isBlank() && objection == null) {
            asked = true;
            notice = window.notice(id, address());
        }
        return notice;
    }

    public String getObjection() {
        return objection;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
