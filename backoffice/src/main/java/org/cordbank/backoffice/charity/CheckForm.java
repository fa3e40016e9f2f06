package org.cordbank.backoffice.charity;

import java.io.Serializable;
import java.util.List;
import org.cordbank.charity.applications.Task;

/** What the officer chooses and writes. */
public class CheckForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String template;
    private String words;
    private Task task;
    private String paper;
    private String reason;
    private String message;

    /** Tasks that can be sent back as a whole, or for a paper that is missing. */
    public List<Task> getTasks() {
        return List.of(Task.APPLICANT, Task.PATIENT, Task.MEANS, Task.DOCUMENTS, Task.PAYEE, Task.CONSENTS);
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Task getTask() {
        return task;
    }

    public void setTask(Task task) {
        this.task = task;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
