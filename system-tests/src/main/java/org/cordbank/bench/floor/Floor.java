package org.cordbank.bench.floor;

import jakarta.annotation.Resource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Answers the floor of each scenario: plain JDBC from the face's pool, bytes to the wire, nothing else. */
public class Floor extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Word for word the statement of the public verification counter. */
    private static final String STANDING =
            "SELECT c.number, c.mother_masked, c.din, c.state, c.issued_on, c.withdrawn_on,"
                    + " s.standing FROM contract_certificates c LEFT JOIN unit_public_standings s ON s.unit_id = c.unit_id"
                    + " WHERE c.code = ?";

    private static final String[] DOSSIER = {
        "SELECT id, din, status, status_since, product, open_holds FROM unit_units WHERE public_id = ?",
        "SELECT seq, from_status, to_status, occurred_at, actor_name, why FROM unit_transitions WHERE unit_id = ?",
        "SELECT seq, revision, outcome, field_values, operator_name, recorded_at FROM lab_unit_steps WHERE unit_id = ?",
        "SELECT * FROM lab_test_results WHERE unit_id = ?",
        "SELECT position_id, bag_id, kind, since, by_name FROM storage_occupancies WHERE unit_id = ?"
    };

    @Resource(lookup = "java:app/jdbc/cordbank")
    private transient DataSource pool;

    private final transient Map<String, byte[]> pages = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            switch (request.getRequestURI()) {
                case "/bench/status" -> send(response, "text/plain;charset=UTF-8", standing(request));
                case "/bench/dossier" -> send(response, "text/html;charset=UTF-8", dossier(request));
                default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }

    private byte[] standing(HttpServletRequest request) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement(STANDING)) {
            query.setString(1, request.getParameter("code"));
            write(query, text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the unit's rows and writes the page as it was captured before. */
    private byte[] dossier(HttpServletRequest request) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        try (Connection connection = pool.getConnection()) {
            String unit = request.getParameter("id");
            for (String each : DOSSIER) {
                try (PreparedStatement query = connection.prepareStatement(each)) {
                    query.setString(1, unit);
                    String first = write(query, rows);
                    unit = each.equals(DOSSIER[0]) ? first : unit;
                }
            }
        }
        String captured = request.getParameter("page");
        byte[] page = pages.get(captured);
        if (page == null) {
            page = Files.readAllBytes(
                    Path.of(System.getProperty("cordbank.bench.pages")).resolve(captured));
            pages.put(captured, page);
        }
        return page;
    }

    private static String write(PreparedStatement query, StringBuilder text) throws SQLException {
        String first = null;
        try (ResultSet rows = query.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    text.append(rows.getString(column)).append('\n');
                }
                first = first == null ? rows.getString(1) : first;
            }
        }
        return first;
    }

    private static void send(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
