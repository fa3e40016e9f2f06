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
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Arrays;

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
        private final Letters page = new Letters();
        private PrintWriter writer;

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            if (writer == null) {
                writer = new Plain(page);
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
            page.clear();
        }

        @Override
        public void reset() {
            super.reset();
            page.clear();
            writer = null;
        }

        @Override
        public void sendError(int status) throws IOException {
            page.clear();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String why) throws IOException {
            page.clear();
            super.sendError(status, why);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            page.clear();
            super.sendRedirect(location);
        }

        void send() throws IOException {
            if (!page.isEmpty() && !isCommitted()) {
                byte[] whole = page.toString().getBytes(Charset.forName(getCharacterEncoding()));
                setContentLength(whole.length);
                super.getOutputStream().write(whole);
            }
        }
    }

    /** The letters of a page, written by one thread in many small pieces: neither locked nor packed one by one. */
    private static final class Letters extends Writer {
        /** Letters of a usual page. */
        private static final int USUAL = 8_192;

        private char[] letters = new char[USUAL];
        private int count;

        @Override
        public void write(int letter) {
            room(1);
            letters[count++] = (char) letter;
        }

        @Override
        public void write(char[] from, int start, int length) {
            room(length);
            System.arraycopy(from, start, letters, count, length);
            count += length;
        }

        @Override
        public void write(String from, int start, int length) {
            room(length);
            from.getChars(start, start + length, letters, count);
            count += length;
        }

        private void room(int more) {
            if (more > letters.length - count) {
                letters = Arrays.copyOf(letters, Math.max(count + more, letters.length * 2));
            }
        }

        boolean isEmpty() {
            return count == 0;
        }

        void clear() {
            count = 0;
        }

        @Override
        public String toString() {
            return new String(letters, 0, count);
        }

        @Override
        public void flush() {
            // nothing stands behind it
        }

        @Override
        public void close() {
            // what is written stays
        }
    }

    /** A print writer that hands on what it is given as it is. */
    private static final class Plain extends PrintWriter {
        private final Letters page;

        Plain(Letters page) {
            super(page);
            this.page = page;
        }

        @Override
        public void write(int letter) {
            page.write(letter);
        }

        @Override
        public void write(char[] from, int start, int length) {
            page.write(from, start, length);
        }

        @Override
        public void write(String from, int start, int length) {
            page.write(from, start, length);
        }
    }
}
