package org.cordbank.portal.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.cordbank.contract.ConsentText;
import org.cordbank.contract.ContractDesk;
import org.cordbank.contract.ContractDraft;
import org.cordbank.contract.HealthTheme;
import org.cordbank.contract.MyContract;
import org.cordbank.contract.MyContracts;
import org.cordbank.contract.ScreeningQuestion;

/** Everything answered so far, each with its way back. */
@Named
@RequestScoped
public class CheckPage {
    @Inject
    private ContractDesk desk;

    @Inject
    private MyContracts mine;

    private ContractDraft draft;
    private MyContract contract;
    private List<ScreeningQuestion> questions;
    private List<ConsentText> texts;

    @PostConstruct
    void load() {
        draft = desk.draft(WizardPath.id());
        contract = mine.contract(WizardPath.id(), WizardPath.language());
        questions = desk.questions(WizardPath.language());
        texts = desk.consents(WizardPath.language());
    }

    /** Notices of the answers that have a consequence. */
    public List<ScreeningQuestion> getNotices() {
        return questions.stream()
                .filter(question -> question.isFlaggedBy(draft.answers().get(question.code())))
                .toList();
    }

    /** True when an answer ends the way on the portal. */
    public boolean isEnded() {
        return getNotices().stream().anyMatch(each -> each.outcome() == ScreeningQuestion.Outcome.HARD);
    }

    /** Consents without which there is no contract and which were not given. */
    public List<ConsentText> getLacking() {
        return texts.stream()
                .filter(text -> text.needed() && !draft.consents().getOrDefault(text.id(), false))
                .toList();
    }

    public boolean isReady() {
        return draft.next() == org.cordbank.contract.DraftPage.CHECK
                && !isEnded()
                && getLacking().isEmpty();
    }

    public HealthTheme[] getThemes() {
        return HealthTheme.values();
    }

    public List<ScreeningQuestion> asked(HealthTheme theme) {
        return questions.stream().filter(each -> each.theme() == theme).toList();
    }

    public List<ConsentText> getTexts() {
        return texts;
    }

    public ContractDraft getDraft() {
        return draft;
    }

    public MyContract getContract() {
        return contract;
    }

    public Locale getReader() {
        return WizardPath.language();
    }

    public String getId() {
        return draft.contract().publicId().value();
    }
}
