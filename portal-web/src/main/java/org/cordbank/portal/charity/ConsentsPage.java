package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.ConsentRow;
import org.cordbank.charity.applications.Task;

/** Every consent by itself, none of them ticked beforehand. */
@Named("charityConsentsPage")
@ViewScoped
public class ConsentsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private TaskTurn turn;

    private final HashMap<String, Boolean> given = new HashMap<>();
    private String id;

    @PostConstruct
    void load() {
        id = CharityPath.id();
        Map<String, Boolean> answered = desk.contents(id).consents();
        getTexts().forEach(text -> given.put(text.code(), answered.getOrDefault(text.code(), false)));
    }

    private void store() {
        Set<String> agreed = given.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        desk.keepConsents(id, agreed, CharityPath.language());
    }

    public String keep() {
        store();
        return turn.goOn(id, Task.CONSENTS);
    }

    public String leave() {
        store();
        return turn.leave(id);
    }

    public List<ConsentRow> getTexts() {
        return desk.consentTexts(CharityPath.language());
    }

    public Map<String, Boolean> getGiven() {
        return given;
    }

    public String getId() {
        return id;
    }
}
