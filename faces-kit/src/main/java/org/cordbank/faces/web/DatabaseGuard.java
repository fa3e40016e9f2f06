package org.cordbank.faces.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.cordbank.kernel.BankClock;

/**
 * While the database does not answer, a page says so calmly instead of waiting with it. A short silence is waited out;
 * after {@link #LONGEST_SILENCE} every page that needs the database is refused at once, until it answers again. What needs
 * none (styles, error pages, health) passes.
 */
public class DatabaseGuard extends HttpFilter {
    /** What a client is told to wait before it asks again, in seconds. */
    public static final String RETRY_SECONDS = "5";

    private static final long serialVersionUID = 1L;
    private static final Duration SHORT_SILENCE = Duration.ofMillis(800);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(4);
    private static final long LOOK_AGAIN_MS = 50;

    @Inject
    private transient BankClock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (passes(request.getServletPath()) || answers()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    static boolean passes(String path) {
        return path.startsWith("/jakarta.faces.resource") || path.startsWith("/errors/") || path.startsWith("/health");
    }

    private boolean answers() {
        Duration silence = clock.silence();
        while (silence.compareTo(SHORT_SILENCE) > 0 && silence.compareTo(LONGEST_SILENCE) < 0) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MS);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return false;
            }
            silence = clock.silence();
        }
        return silence.compareTo(LONGEST_SILENCE) < 0;
    }
}
