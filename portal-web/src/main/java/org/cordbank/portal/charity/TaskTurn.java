package org.cordbank.portal.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.Task;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.Refusal;

/** What every task's page does after its answers are kept: go on to the list, or leave with a mail. */
@RequestScoped
class TaskTurn {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private ApplicationDesk desk;

    @Inject
    private MissingPart words;

    @Inject
    private News news;

    @Inject
    private Clock clock;

    /** Back to the list; what the task still lacks is said there. */
    String goOn(String id, Task task) {
        desk.corrected(id, task, CharityPath.language());
        List<String> missing =
                desk.tasks(id, CharityPath.language()).get(task.ordinal()).missing();
        if (missing.isEmpty()) {
            news.tell("charity.kept");
        } else {
            String names = missing.stream()
                    .map(name -> words.of(id, task, name))
                    .collect(Collectors.joining(
                            CharityPath.language().getLanguage().equals("zh") ? "、" : ", "));
            news.warn("charity.kept.missing", names);
        }
        return CharityPath.to("tasks", id);
    }

    String leave(String id) {
        desk.leave(id, CharityPath.language());
        news.tell("charity.left");
        return "/charity/mine.xhtml?faces-redirect=true";
    }

    /** Keeps what was just typed, between two fields; what is refused now is said when the page is sent. */
    String quietly(Runnable keeping) {
        try {
            keeping.run();
            return Wording.of("charity.autosaved", LocalTime.now(clock).format(MINUTE));
        } catch (Refusal notYet) {
            return Wording.of(notYet.textKey(), notYet.values());
        }
    }
}
