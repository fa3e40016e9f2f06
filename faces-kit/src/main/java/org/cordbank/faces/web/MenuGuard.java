package org.cordbank.faces.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers 403 to somebody whose roles have no line in the menu for the page asked for, so that an address typed by hand
 * shows no more than the menu does. Pages that stand in no menu are guarded by their desks alone.
 */
public class MenuGuard extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Navigation navigation;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (navigation.isClosed(request.getServletPath(), request::isUserInRole)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
