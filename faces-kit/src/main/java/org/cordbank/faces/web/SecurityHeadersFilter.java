package org.cordbank.faces.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * Tells the browser what a page of the bank may never do, and refuses a form that another site has sent. The content
 * policy of views is PrimeFaces' (it owns the nonce); everything else gets one here that allows no script at all.
 */
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String NO_SCRIPT =
            "default-src 'self'; script-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        boolean resource = path.startsWith("/jakarta.faces.resource/");
        boolean view = path.endsWith(".xhtml") && !resource;
        headers(response, view, resource);
        if (isFrame(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if ("POST".equals(request.getMethod()) && isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Writes the headers; a view gets its content policy from PrimeFaces, a resource may be kept by the browser. */
    public static void headers(HttpServletResponse response, boolean view, boolean resource) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (!view) {
            response.setHeader("Content-Security-Policy", NO_SCRIPT);
        }
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (PublicUrl.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** The page frames lie beside the kit's styles and scripts, and are no pages. */
    private static boolean isFrame(String path) {
        return path.startsWith("/kit/") && path.endsWith(".xhtml");
    }

    /** True when the browser says that the form comes from another site; a client that says nothing is no browser. */
    static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !"same-origin".equals(site) && !"none".equals(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request);
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        String ours = PublicUrl.get().map(URI::getRawAuthority).orElse(request.getHeader("Host"));
        int scheme = origin.indexOf("://");
        return scheme > 0 && origin.substring(scheme + 3).equalsIgnoreCase(ours);
    }
}
