package org.cordbank.faces.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cordbank.faces.web.DatabaseGuard;
import org.cordbank.faces.web.SecurityHeadersFilter;

/**
 * Where the container sends what went wrong: writes the stack trace down under a reference number and shows the page of
 * the bank, or, should even that fail, a few plain words.
 */
public class ErrorDispatch extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorDispatch.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        boolean away = code == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        boolean broken = code >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && !away;
        String reference = broken
                ? Reference.log(thrown, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))
                : Reference.next();
        request.setAttribute("reference", reference);
        if (!response.isCommitted()) {
            // The page that broke has named its script nonce already; two policies would allow no script at all.
            response.reset();
            SecurityHeadersFilter.headers(response, true, false);
        }
        response.setStatus(code);
        if (away) {
            response.setHeader("Retry-After", DatabaseGuard.RETRY_SECONDS);
        }
        try {
            request.getRequestDispatcher(page(code)).forward(request, response);
        } catch (ServletException | IOException | RuntimeException failed) {
            LOG.log(Level.SEVERE, "The error page failed too, reference " + reference, failed);
            plain(response, reference);
        }
    }

    private static String page(int code) {
        if (code == HttpServletResponse.SC_NOT_FOUND) {
            return "/errors/missing.xhtml";
        }
        if (code == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            return "/errors/away.xhtml";
        }
        boolean denied = code == HttpServletResponse.SC_FORBIDDEN || code == HttpServletResponse.SC_UNAUTHORIZED;
        return denied ? "/errors/denied.xhtml" : "/errors/broken.xhtml";
    }

    private static void plain(HttpServletResponse response, String reference) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("CordBank: " + reference);
        }
    }
}
