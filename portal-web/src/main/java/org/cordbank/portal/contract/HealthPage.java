package org.cordbank.portal.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.contract.ContractDesk;
import org.cordbank.contract.ContractDraft;
import org.cordbank.contract.DraftPage;
import org.cordbank.contract.HealthTheme;
import org.cordbank.contract.ScreeningQuestion;

/** One theme of the health questions; the next open theme follows until all are answered. */
@Named
@ViewScoped
public class HealthPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String YES = "YES";

    @Inject
    private ContractDesk desk;

    private final HashMap<String, String> answers = new HashMap<>();
    private String id;
    private HealthTheme theme;

    @PostConstruct
    void load() {
        id = WizardPath.id();
        ContractDraft draft = desk.draft(id);
        draft.answers().forEach((code, yes) -> answers.put(code, yes ? YES : "NO"));
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("theme");
        theme = Arrays.stream(HealthTheme.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElseGet(() -> firstOpen(draft));
    }

    private HealthTheme firstOpen(ContractDraft draft) {
        return desk.questions(WizardPath.language()).stream()
                .filter(question -> !draft.answers().containsKey(question.code()))
                .map(ScreeningQuestion::theme)
                .findFirst()
                .orElse(HealthTheme.values()[0]);
    }

    public String keep() {
        Map<String, Boolean> given = getQuestions().stream()
                .filter(question -> answers.get(question.code()) != null)
                .collect(Collectors.toMap(
                        ScreeningQuestion::code, question -> YES.equals(answers.get(question.code()))));
        desk.answer(id, theme, given, WizardPath.language());
        ContractDraft draft = desk.draft(id);
        return draft.next() == DraftPage.HEALTH
                ? WizardPath.page(DraftPage.HEALTH, id) + "&theme=" + firstOpen(draft)
                : WizardPath.next(draft);
    }

    public List<ScreeningQuestion> getQuestions() {
        return desk.questions(WizardPath.language()).stream()
                .filter(question -> question.theme() == theme)
                .toList();
    }

    public HealthTheme getTheme() {
        return theme;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }
}
