package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.SubmissionDesk;
import org.cordbank.charity.applications.Task;
import org.cordbank.charity.applications.TaskRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;

/** The tasks of one application, in any order, and leaving or withdrawing it. */
@Named
@ViewScoped
public class TasksPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private SubmissionDesk submission;

    @Inject
    private MissingPart words;

    @Inject
    private FormKey key;

    @Inject
    private News news;

    private String id;
    private transient ApplicationRow application;
    private transient List<TaskRow> tasks;

    @PostConstruct
    void load() {
        id = CharityPath.id();
    }

    public ApplicationRow getApplication() {
        if (application == null) {
            application = desk.contents(id).application();
        }
        return application;
    }

    public String getProgramme() {
        return desk.programme(id, CharityPath.language()).name();
    }

    /** All but the last task, which is handing in. */
    public List<TaskRow> getTasks() {
        if (tasks == null) {
            tasks = desk.tasks(id, CharityPath.language()).stream()
                    .filter(task -> task.task() != Task.SUBMIT)
                    .toList();
        }
        return tasks;
    }

    /** True when nothing is open any more and the application can be handed in, or handed in again. */
    public boolean isReady() {
        return getTasks().stream()
                .allMatch(task ->
                        task.missing().isEmpty() && task.corrections().stream().noneMatch(each -> each.isOpen()));
    }

    public boolean isCorrecting() {
        return getApplication().status() == ApplicationStatus.NEEDS_CORRECTION;
    }

    /** What a task still lacks, in words. */
    public String missing(TaskRow task) {
        return task.missing().stream()
                .map(name -> words.of(id, task.task(), name))
                .collect(Collectors.joining(CharityPath.language().getLanguage().equals("zh") ? "、" : ", "));
    }

    /** Page of a task. */
    public String page(Task task) {
        return "/charity/" + task.name().toLowerCase(Locale.ROOT) + ".xhtml?id=" + id;
    }

    /** Leaves for now; how to go on is mailed. */
    public String leave() {
        desk.leave(id, CharityPath.language());
        news.tell("charity.left");
        return "/charity/mine.xhtml?faces-redirect=true";
    }

    public String withdraw() {
        submission.withdraw(id, key.value());
        news.tell("charity.withdrawn");
        return "/charity/mine.xhtml?faces-redirect=true";
    }

    public String getId() {
        return id;
    }
}
