package org.cordbank.portal.outreach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.cordbank.outreach.events.EventHall;
import org.cordbank.outreach.events.OpenEvent;

/** What is on, and what was and can be seen again. */
@Named
@RequestScoped
public class EventsPage {
    private static final int MOST = 50;
    private static final int MOST_PAST = 12;
    private static final int DAYS_AHEAD = 366;

    @Inject
    private EventHall hall;

    @Inject
    private Clock clock;

    private List<OpenEvent> ahead;
    private List<OpenEvent> past;

    @PostConstruct
    void load() {
        Instant now = clock.instant();
        ahead = hall.between(now, now.plus(DAYS_AHEAD, ChronoUnit.DAYS), MOST);
        past = hall.past(MOST_PAST);
    }

    public List<OpenEvent> getAhead() {
        return ahead;
    }

    public List<OpenEvent> getPast() {
        return past;
    }

    public Locale getLanguage() {
        return Reader.language();
    }
}
