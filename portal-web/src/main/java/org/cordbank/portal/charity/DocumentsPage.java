package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.Contents;
import org.cordbank.charity.applications.DocumentDesk;
import org.cordbank.charity.applications.DocumentRow;
import org.cordbank.charity.programmes.RequiredDocument;

/** The papers a programme asks for, each with what was handed in. */
@Named
@RequestScoped
public class DocumentsPage {
    @Inject
    private ApplicationDesk desk;

    @Inject
    private DocumentDesk papers;

    private String id;
    private Contents contents;
    private List<RequiredDocument> required;

    @PostConstruct
    void load() {
        id = CharityPath.id();
        contents = desk.contents(id);
        required = papers.required(id, CharityPath.language());
    }

    public List<RequiredDocument> getRequired() {
        return required;
    }

    public List<DocumentRow> handedIn(String code) {
        return contents.documents().stream()
                .filter(document -> document.code().equals(code))
                .toList();
    }

    public String getId() {
        return id;
    }
}
