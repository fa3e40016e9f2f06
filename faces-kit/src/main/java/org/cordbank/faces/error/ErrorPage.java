package org.cordbank.faces.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.cordbank.faces.web.LocalPath;

/** What an error page tells: the reference number, and the way back. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {
    @Inject
    private HttpServletRequest request;

    /** The number to read out on the phone; null where the page was opened without an error. */
    public String getReference() {
        Object ours = request.getAttribute("reference");
        return ours == null ? Reference.checked(request.getParameter("ref")) : ours.toString();
    }

    /** The page to go back to after an expired session. */
    public String getBack() {
        return LocalPath.of(request.getParameter("to"));
    }
}
