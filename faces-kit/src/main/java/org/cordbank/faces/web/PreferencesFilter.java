package org.cordbank.faces.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.cordbank.faces.text.Preferences;

/** Turns a link such as {@code ?cb_lang=en} into a cookie and comes back to the same page, without script or session. */
public class PreferencesFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"GET".equals(request.getMethod()) || !remember(request, response)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(LocalPath.of(request.getRequestURI()) + query(request));
    }

    private static boolean remember(HttpServletRequest request, HttpServletResponse response) {
        boolean chosen = false;
        for (Preferences.Choice choice : Preferences.Choice.values()) {
            String value = request.getParameter(choice.parameter());
            if (value != null) {
                chosen = true;
                if (choice.allows(value)) {
                    response.addCookie(cookie(choice.parameter(), value, request));
                }
            }
        }
        return chosen;
    }

    private static Cookie cookie(String name, String value, HttpServletRequest request) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(PublicUrl.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String query(HttpServletRequest request) {
        String rest = Arrays.stream(request.getQueryString().split("&"))
                .filter(pair -> Arrays.stream(Preferences.Choice.values())
                        .noneMatch(choice -> pair.startsWith(choice.parameter() + "=")))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }
}
