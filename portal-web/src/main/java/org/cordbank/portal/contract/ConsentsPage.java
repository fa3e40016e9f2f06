package org.cordbank.portal.contract;

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
import org.cordbank.contract.ConsentText;
import org.cordbank.contract.ContractDesk;

/** Every consent by itself, none of them ticked beforehand. */
@Named
@ViewScoped
public class ConsentsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContractDesk desk;

    private final HashMap<Long, Boolean> given = new HashMap<>();
    private String id;

    @PostConstruct
    void load() {
        id = WizardPath.id();
        Map<Long, Boolean> answered = desk.draft(id).consents();
        getTexts().forEach(text -> given.put(text.id(), answered.getOrDefault(text.id(), false)));
    }

    public String keep() {
        Set<Long> agreed = given.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        desk.consent(id, agreed, WizardPath.language());
        return WizardPath.next(desk.draft(id));
    }

    public List<ConsentText> getTexts() {
        return desk.consents(WizardPath.language());
    }

    public Map<Long, Boolean> getGiven() {
        return given;
    }
}
