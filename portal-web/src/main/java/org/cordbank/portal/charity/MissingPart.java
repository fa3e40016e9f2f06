package org.cordbank.portal.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.ConsentRow;
import org.cordbank.charity.applications.DocumentDesk;
import org.cordbank.charity.applications.Task;
import org.cordbank.charity.programmes.RequiredDocument;
import org.cordbank.faces.text.Wording;

/** Says what a task lacks: a field by its label, a paper or a consent by its name. */
@RequestScoped
public class MissingPart {
    @Inject
    private ApplicationDesk desk;

    @Inject
    private DocumentDesk papers;

    String of(String id, Task task, String name) {
        return switch (task) {
            case DOCUMENTS ->
                papers.required(id, CharityPath.language()).stream()
                        .filter(paper -> paper.code().equals(name))
                        .map(RequiredDocument::name)
                        .findFirst()
                        .orElse(name);
            case CONSENTS ->
                desk.consentTexts(CharityPath.language()).stream()
                        .filter(text -> text.code().equals(name))
                        .map(ConsentRow::title)
                        .findFirst()
                        .orElse(name);
            default -> Wording.of("charity.field." + name);
        };
    }
}
