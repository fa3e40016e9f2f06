package org.cordbank.faces.error;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.Refusal;

/**
 * The one place where an exception meets a reader. A refusal is an answer: it becomes a message and the page stays with
 * everything typed. A lost race says that somebody else was faster. A missing right is the 403 page, an expired session
 * a page that explains. Everything else is the 500 page with a reference number.
 */
public class Failures extends ExceptionHandlerWrapper {
    public Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext failed =
                    (ExceptionQueuedEventContext) events.next().getSource();
            if (settle(context, failed)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean settle(FacesContext context, ExceptionQueuedEventContext failed) {
        Throwable thrown = failed.getException();
        Optional<String> asked = Causes.find(thrown, ViewExpiredException.class).map(ViewExpiredException::getViewId);
        if (asked.isPresent()) {
            return leave(context, "/errors/expired.xhtml?to=" + encoded(address(context, asked.get())));
        }
        boolean drawing = failed.getPhaseId() == PhaseId.RENDER_RESPONSE || context.getResponseComplete();
        Optional<Refusal> refusal = Causes.find(thrown, Refusal.class);
        if (refusal.isPresent() && !drawing) {
            RefusalMessages.add(context, refusal.get());
            context.renderResponse();
            return true;
        }
        Optional<String> words = drawing ? Optional.empty() : words(thrown);
        if (words.isPresent()) {
            say(context, words.get());
            return true;
        }
        if (Causes.find(thrown, EJBAccessException.class).isPresent()) {
            return refuse(context);
        }
        return context.getPartialViewContext().isAjaxRequest() && brokeInAjax(context, thrown);
    }

    /** What the page says and stays; empty for what is no answer to the reader. */
    private static Optional<String> words(Throwable thrown) {
        Optional<InvalidValue> invalid = Causes.find(thrown, InvalidValue.class);
        if (invalid.isPresent()) {
            return invalid.map(value -> Wording.of(value.textKey(), value.value()));
        }
        if (Causes.find(thrown, OptimisticLockException.class).isPresent()) {
            return Optional.of(Wording.of("kit.error.conflict"));
        }
        return Causes.endedByRace(thrown) ? Optional.of(Wording.of("kit.error.race")) : Optional.empty();
    }

    private static void say(FacesContext context, String text) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        context.validationFailed();
        context.renderResponse();
    }

    private static boolean refuse(FacesContext context) {
        if (context.getPartialViewContext().isAjaxRequest()) {
            return leave(context, "/errors/denied.xhtml");
        }
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            context.responseComplete();
            return true;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** An ajax answer cannot become an error page; the browser is sent to one that knows the reference. */
    private static boolean brokeInAjax(FacesContext context, Throwable thrown) {
        if (context.getExternalContext().isResponseCommitted()) {
            return false;
        }
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String reference = Reference.log(thrown, request.getRequestURI());
        return leave(context, "/errors/broken.xhtml?ref=" + encoded(reference));
    }

    private static boolean leave(FacesContext context, String page) {
        ExternalContext external = context.getExternalContext();
        try {
            if (context.getPartialViewContext().isAjaxRequest() && !external.isResponseCommitted()) {
                external.responseReset();
            }
            external.redirect(external.getRequestContextPath() + page);
            context.responseComplete();
            return true;
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    private static String address(FacesContext context, String view) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String query = request.getQueryString();
        return context.getExternalContext().getRequestContextPath() + view + (query == null ? "" : "?" + query);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
