package org.cordbank.faces.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;

/**
 * Keeps a page back until it is whole, so that one that breaks while it is drawn can still become an error page, however
 * long it is. The server's own buffer and that of Faces would do the same, but each takes half a megabyte of heap for
 * every page before the first letter is written.
 */
public class WholePage extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER)) {
            chain.doFilter(request, response);
            return;
        }
        Kept kept = new Kept(response);
        chain.doFilter(request, kept);
        kept.send();
    }

    /** The answer while it is written; what goes out as bytes, such as a file, is not kept back. */
    private static final class Kept extends HttpServletResponseWrapper {
        /** Letters of a usual page. */
        private static final int USUAL = 16_384;

        private final StringWriter page = new StringWriter(USUAL);
        private PrintWriter writer;

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            if (writer == null) {
                writer = new PrintWriter(page);
            }
            return writer;
        }

        /** Nothing goes out before the page is whole. */
        @Override
        public void flushBuffer() throws IOException {
            if (writer == null) {
                super.flushBuffer();
            }
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            page.getBuffer().setLength(0);
        }

        @Override
        public void reset() {
            super.reset();
            page.getBuffer().setLength(0);
            writer = null;
        }

        @Override
        public void sendError(int status) throws IOException {
            page.getBuffer().setLength(0);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String why) throws IOException {
            page.getBuffer().setLength(0);
            super.sendError(status, why);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            page.getBuffer().setLength(0);
            super.sendRedirect(location);
        }

        void send() throws IOException {
            if (page.getBuffer().length() > 0 && !isCommitted()) {
                byte[] whole = page.toString().getBytes(Charset.forName(getCharacterEncoding()));
                setContentLength(whole.length);
                super.getOutputStream().write(whole);
            }
        }
    }
}
