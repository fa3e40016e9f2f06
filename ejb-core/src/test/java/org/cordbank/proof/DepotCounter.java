package org.cordbank.proof;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;

/** Calls the desk from a request and says who called, or that the desk refused. */
@WebServlet("/depot")
public class DepotCounter extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Depot depot;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try {
            depot.takeIn(new Tag(request.getParameter("tag")), BigDecimal.ONE, Instant.EPOCH);
            response.getWriter().write(depot.whoAmI());
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
