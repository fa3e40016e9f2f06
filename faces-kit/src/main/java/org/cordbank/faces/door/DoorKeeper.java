package org.cordbank.faces.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.identity.Actor;
import org.cordbank.identity.StaffSignIn;
import org.cordbank.identity.Workstation;
import org.cordbank.kernel.BankClock;

/**
 * Names the caller to the container on every request. A member of staff is looked up again once a minute, so that
 * somebody who left, or lost a role, is out within that minute; a visit ends after twelve hours at the latest.
 */
@ApplicationScoped
public class DoorKeeper implements HttpAuthenticationMechanism {
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);
    private static final Duration SILENT = Duration.ofSeconds(4);
    private static final Duration LONGEST_VISIT = Duration.ofHours(12);

    private final Clock machine = Clock.systemUTC();

    @Inject
    private StaffSignIn register;

    @Inject
    private BankClock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Workstation.here(request.getRemoteAddr());
        Optional<Actor> caller = Door.visit(request).flatMap(visit -> welcome(request, visit));
        if (caller.isPresent()) {
            Actor actor = caller.get();
            Set<String> groups = actor.roles().stream().map(Enum::name).collect(Collectors.toSet());
            return context.notifyContainerAboutLogin(actor.principalName(), groups);
        }
        if (context.isProtected()) {
            return toTheDoor(request, response, context);
        }
        return context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Workstation.here(null);
        context.cleanClientSubject();
    }

    private Optional<Actor> welcome(HttpServletRequest request, Door.Visit visit) {
        Instant now = machine.instant();
        if (visit.enteredAt().plus(LONGEST_VISIT).isBefore(now)) {
            request.getSession().invalidate();
            return Optional.empty();
        }
        boolean checked = visit.checkedAt().plus(LOOK_AGAIN).isAfter(now);
        // While the database is silent nobody can be looked up, and no page is shown either.
        if (!visit.actor().isStaff() || checked || clock.silence().compareTo(SILENT) > 0) {
            return Optional.of(visit.actor());
        }
        Optional<Actor> still = register.stillStaff(visit.actor().id());
        if (still.isEmpty()) {
            request.getSession().invalidate();
        } else {
            request.getSession().setAttribute(Door.VISIT, visit.checked(still.get(), now));
        }
        return still;
    }

    private static AuthenticationStatus toTheDoor(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String wanted = request.getRequestURI();
        if (request.getQueryString() != null) {
            wanted += "?" + request.getQueryString();
        }
        boolean page = "GET".equals(request.getMethod());
        String back = page ? "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) : "";
        String door = request.getContextPath() + "/sign-in.xhtml" + back;
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + door
                                + "\"/></partial-response>");
                return AuthenticationStatus.SEND_CONTINUE;
            }
            return context.redirect(door);
        } catch (IOException gone) {
            return AuthenticationStatus.SEND_FAILURE;
        }
    }
}
