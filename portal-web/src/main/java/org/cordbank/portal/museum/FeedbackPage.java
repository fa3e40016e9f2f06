package org.cordbank.portal.museum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cordbank.museum.visits.MyVisit;
import org.cordbank.museum.visits.MyVisits;
import org.cordbank.museum.visits.VisitPass;

/** A word on the visit afterwards. */
@Named
@RequestScoped
public class FeedbackPage {
    @Inject
    private MyVisits visits;

    private VisitPass pass;
    private Opened<MyVisit> opened;
    private MyVisit visit;
    private Integer stars;
    private String words;

    @PostConstruct
    void load() {
        pass = VisitQuery.pass();
        opened = Opened.by(() -> visits.open(pass));
        visit = opened.value();
    }

    public String send() {
        visits.rate(pass, stars, words);
        return VisitQuery.to("booking", pass, "rated");
    }

    /** Why the link opens nothing; null when it opened. */
    public String getMissing() {
        return opened.missing();
    }

    public String getWhen() {
        return SlotWords.full(visit.session());
    }

    public MyVisit getVisit() {
        return visit;
    }

    public Integer getStars() {
        return stars;
    }

    public void setStars(Integer stars) {
        this.stars = stars;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
