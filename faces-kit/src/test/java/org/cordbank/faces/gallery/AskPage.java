package org.cordbank.faces.gallery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A public page without a session. */
@Named
@RequestScoped
public class AskPage {
    private String question;
    private String answer;

    public void ask() {
        answer = question;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAnswer() {
        return answer;
    }
}
