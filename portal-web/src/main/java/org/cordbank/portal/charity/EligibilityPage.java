package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cordbank.charity.programmes.EligibilityAnswer;
import org.cordbank.charity.programmes.EligibilityQuestion;
import org.cordbank.charity.programmes.ProgrammeDesk;

/** Four questions, one to a page. The answers stand in the address alone: nothing is kept, no session is made. */
@Named
@RequestScoped
public class EligibilityPage {
    @Inject
    private ProgrammeDesk desk;

    private List<EligibilityQuestion> questions;
    private String answers;
    private EligibilityAnswer answer;

    @PostConstruct
    void load() {
        questions = desk.questions(CharityPath.language());
        String given = CharityPath.parameter("a");
        String known = given == null || !given.matches("[YN]*") ? "" : given;
        answers = known.substring(0, Math.min(known.length(), questions.size()));
    }

    /** Answers so far, a letter for each. */
    public String getAnswers() {
        return answers;
    }

    /** Answers without the last one. */
    public String getBefore() {
        return answers.isEmpty() ? "" : answers.substring(0, answers.length() - 1);
    }

    public boolean isDone() {
        return answers.length() == questions.size();
    }

    /** The question asked now; null when all are answered. */
    public EligibilityQuestion getQuestion() {
        return isDone() ? null : questions.get(answers.length());
    }

    public int getAt() {
        return answers.length() + 1;
    }

    public int getOf() {
        return questions.size();
    }

    /** What the answers come to. */
    public EligibilityAnswer getAnswer() {
        if (answer == null) {
            answer = weighed();
        }
        return answer;
    }

    private EligibilityAnswer weighed() {
        Set<String> yes = new HashSet<>();
        for (int i = 0; i < answers.length(); i++) {
            if (answers.charAt(i) == 'Y') {
                yes.add(questions.get(i).code());
            }
        }
        return desk.answer(yes, CharityPath.language());
    }
}
