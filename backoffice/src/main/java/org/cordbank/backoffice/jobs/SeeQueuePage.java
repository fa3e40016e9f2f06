package org.cordbank.backoffice.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.faces.tag.News;
import org.cordbank.jobs.JobDesk;
import org.cordbank.jobs.JobRow;
import org.cordbank.notification.MailDesk;
import org.cordbank.notification.MailRow;

/** What the bank's machinery has before it: mails not sent, jobs with their progress. */
@Named
@ViewScoped // a row that arrives meanwhile must not move the one that was chosen
public class SeeQueuePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NEWEST = 50;
    private static final String AGAIN = "/jobs/see-queue.xhtml?faces-redirect=true";

    @Inject
    private MailDesk mailDesk;

    @Inject
    private JobDesk jobDesk;

    @Inject
    private News news;

    private ArrayList<MailRow> mails;
    private ArrayList<JobRow> jobs;

    @PostConstruct
    void load() {
        mails = new ArrayList<>(mailDesk.unsent(0, NEWEST));
        jobs = new ArrayList<>(jobDesk.unfinished(NEWEST));
        Set<Long> listed = jobs.stream().map(JobRow::id).collect(Collectors.toSet());
        jobDesk.jobs(0, NEWEST).stream()
                .filter(job -> !listed.contains(job.id()))
                .forEach(jobs::add);
    }

    /** Has a failed mail tried again. */
    public String sendAgain(long mailId) {
        mailDesk.retry(mailId);
        news.tell("jobs.queue.mail.again.done", mailId);
        return AGAIN;
    }

    /** Stops a job. */
    public String cancel(long jobId) {
        jobDesk.cancel(jobId);
        news.tell("jobs.queue.job.cancel.done", jobId);
        return AGAIN;
    }

    /** Puts a failed job back into the queue. */
    public String runAgain(long jobId) {
        jobDesk.retry(jobId);
        news.tell("jobs.queue.job.again.done", jobId);
        return AGAIN;
    }

    public List<MailRow> getMails() {
        return mails;
    }

    public List<JobRow> getJobs() {
        return jobs;
    }
}
