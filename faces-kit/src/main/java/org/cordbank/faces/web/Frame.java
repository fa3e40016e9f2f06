package org.cordbank.faces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.cordbank.faces.text.Dates;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;

/** What the page frames show around a page: who is here, what the bank's clock says, where the reader may go. */
@Named("frame")
@RequestScoped
public class Frame {
    private static final Logger LOG = Logger.getLogger(Frame.class.getName());
    private static final Duration MOVED = Duration.ofMinutes(2);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Inject
    private Navigation navigation;

    private List<Navigation.Group> menu;
    private Optional<String> movedClock;

    /** True in the demo, whose pages carry a strip that says so. */
    public boolean isDemo() {
        return Boolean.getBoolean("cordbank.demo");
    }

    /** The bank's time; the machine's where the bank's clock cannot be read, since a frame must render even then. */
    public Instant getNow() {
        try {
            return clock.instant();
        } catch (RuntimeException unreadable) {
            LOG.log(Level.WARNING, "The bank's clock cannot be read", unreadable);
            return Clock.systemUTC().instant();
        }
    }

    /** The bank's time as read, when the demo has moved its clock forward; null otherwise. */
    public String getMovedClock() {
        if (movedClock == null) {
            Instant now = getNow();
            boolean moved = Duration.between(Clock.systemUTC().instant(), now).compareTo(MOVED) > 0;
            movedClock = Optional.ofNullable(moved ? Dates.minute(now) : null);
        }
        return movedClock.orElse(null);
    }

    /** Printed name of who is signed in; null for a passer-by. */
    public String getPerson() {
        if (isPasserBy()) {
            return null;
        }
        Actor present = actor.get();
        return present == Actor.ANYONE ? request.getUserPrincipal().getName() : present.name();
    }

    private boolean isPasserBy() {
        return request.getUserPrincipal() == null;
    }

    /** Seconds without a request after which the session ends; 0 for a passer-by, who has none. */
    public int getIdleSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    /** The menu of this reader: only what the reader's roles may open. */
    public List<Navigation.Group> getMenu() {
        if (menu == null) {
            menu = isPasserBy() ? navigation.openToEverybody() : navigation.open(request::isUserInRole);
        }
        return menu;
    }

    /** What of the menu this reader sees, as one word: the same for everybody with the same lines, none for a passer-by. */
    public String getReach() {
        return isPasserBy() ? "" : reach();
    }

    private String reach() {
        return getMenu().stream()
                .flatMap(group -> group.entries().stream())
                .map(Navigation.Entry::view)
                .collect(Collectors.joining(" "));
    }

    /** The page that is shown, as the menu names it. */
    public String getHere() {
        return request.getServletPath();
    }

    /** True when the page carries errors, which its title then says first. */
    public boolean isFailed() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .anyMatch(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
    }
}
