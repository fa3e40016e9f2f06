package org.cordbank.backoffice.charity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.CasePaper;
import org.cordbank.charity.applications.MaskingDesk;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;

/** The charity officer lays down a copy of a paper on which names and numbers were made unreadable. */
@Named
@ViewScoped
public class MaskPaperPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MaskingDesk desk;

    @Inject
    private News news;

    private String id;
    private transient ApplicationRow row;
    private transient CasePaper paper;
    private transient Part copy;

    /** Reads the paper the address names. */
    public void open() {
        row = desk.caseOf(id);
        paper = desk.paper(id, Wording.locale());
    }

    public String keep() throws IOException {
        try (InputStream content = copy.getInputStream()) {
            desk.keep(id, copy.getSubmittedFileName(), content);
        }
        news.tell("charity.mask.done", paper.name());
        return "/charity/check-application.xhtml?faces-redirect=true&id=" + row.id();
    }

    public ApplicationRow getRow() {
        return row;
    }

    public CasePaper getPaper() {
        return paper;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Part getCopy() {
        return copy;
    }

    public void setCopy(Part copy) {
        this.copy = copy;
    }
}
