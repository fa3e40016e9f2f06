package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.DocumentDesk;
import org.cordbank.charity.applications.DocumentRow;
import org.cordbank.charity.applications.HandingInRefused;
import org.cordbank.charity.programmes.RequiredDocument;
import org.cordbank.faces.tag.News;

/** One kind of paper: what is wanted, what was handed in, and handing in one more with the camera or as a file. */
@Named
@ViewScoped
public class PaperPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private DocumentDesk papers;

    @Inject
    private News news;

    private String id;
    private String code;
    private transient Part file;
    private transient RequiredDocument paper;
    private transient List<DocumentRow> files;

    @PostConstruct
    void load() {
        id = CharityPath.id();
        code = CharityPath.parameter("code");
    }

    /** Takes the chosen file in; the page then shows it. */
    public String handIn() throws IOException {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            throw new HandingInRefused(HandingInRefused.Reason.NOTHING_CHOSEN);
        }
        try (InputStream content = file.getInputStream()) {
            DocumentRow row = papers.handIn(id, code, file.getSubmittedFileName(), content, CharityPath.language());
            news.tell("charity.paper.taken", row.name());
        }
        return here();
    }

    /** Takes one's own file back. */
    public String takeBack(String documentId) {
        papers.takeBack(documentId, CharityPath.language());
        news.tell("charity.paper.removed");
        return here();
    }

    private String here() {
        return CharityPath.to("paper", id) + "&code=" + code;
    }

    public RequiredDocument getPaper() {
        if (paper == null) {
            paper = papers.required(id, CharityPath.language()).stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new HandingInRefused(HandingInRefused.Reason.NO_SUCH_PAPER, code));
        }
        return paper;
    }

    public List<DocumentRow> getFiles() {
        if (files == null) {
            files = desk.contents(id).documents().stream()
                    .filter(each -> each.code().equals(code))
                    .toList();
        }
        return files;
    }

    /** Longest side a photograph is made to, in pixels. */
    public int getLongest() {
        return papers.longestSide();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getId() {
        return id;
    }
}
