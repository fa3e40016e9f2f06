package org.cordbank.count.inside;

import jakarta.annotation.Resource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Keeps the statements of every page that was asked for with a ticket, until they are fetched from {@code /health/count/answer}.
 * {@code /health/count/planted?times=N} asks the database N times the same, as a page would that reads its rows one by one.
 */
public class CountedAnswers extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String TICKET = "X-Count-Ticket";
    private static final Map<String, List<String>> ANSWERS = new ConcurrentHashMap<>();

    @Resource(lookup = "java:app/jdbc/cordbank")
    private transient DataSource pool;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if ("/health/count/answer".equals(path)) {
            answer(request, response);
            return;
        }
        try {
            if ("/health/count/planted".equals(path)) {
                oneByOne(Integer.parseInt(request.getParameter("times")));
            } else {
                chain.doFilter(request, response);
            }
        } catch (SQLException failed) {
            throw new ServletException(failed);
        } finally {
            List<String> asked = Asked.taken();
            String ticket = request.getHeader(TICKET);
            String wanted = String.valueOf(request.getHeader("Accept"));
            if (ticket != null && wanted.contains("text/html") && "GET".equals(request.getMethod())) {
                ANSWERS.put(ticket + " " + path, asked);
            }
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> asked = ANSWERS.remove(request.getParameter("ticket") + " " + request.getParameter("path"));
        response.setContentType("text/plain;charset=UTF-8");
        if (asked == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        for (String statement : asked) {
            response.getWriter().println(statement.replaceAll("\\s+", " "));
        }
    }

    private void oneByOne(int times) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT ?")) {
            for (int row = 0; row < times; row++) {
                query.setInt(1, row);
                try (ResultSet found = query.executeQuery()) {
                    found.next();
                }
            }
        }
    }
}
