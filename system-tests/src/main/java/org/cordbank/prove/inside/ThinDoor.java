package org.cordbank.prove.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.audit.AuditRoom;
import org.cordbank.audit.Verdict;
import org.cordbank.collection.kits.PrenatalDesk;
import org.cordbank.kernel.Refusal;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Sql;
import org.cordbank.lab.processing.CorrectStep;
import org.cordbank.lab.processing.PreparationBench;
import org.cordbank.lab.processing.RecordStep;
import org.cordbank.lab.processing.StepRow;
import org.cordbank.papers.Files;
import org.cordbank.storage.Cryostore;
import org.cordbank.storage.PlaceBag;

/**
 * The desks without their pages, for acts in numbers: the caller is whoever signed in at the real door, the transaction,
 * the roles and the refusals are the desk's. Answers 200 with what was done, 409 with the reason of a refusal.
 */
@WebServlet("/prove/*")
public class ThinDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int CHUNK = 500;

    @Inject
    private transient PreparationBench bench;

    @Inject
    private transient Cryostore store;

    @Inject
    private transient PrenatalDesk prenatal;

    @Inject
    private transient AuditRoom audit;

    @Inject
    private transient Files files;

    @Inject
    private transient Seals seals;

    @Inject
    private transient Sql sql;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try {
            String done =
                    switch (request.getPathInfo()) {
                        case "/correct-step" -> correct(request);
                        case "/place" -> place(request);
                        case "/attach-prenatal-results" -> attach(request);
                        case "/verify" -> verify();
                        case "/texts" -> texts();
                        case "/sweep" -> Integer.toString(files.sweep());
                        default -> throw new IllegalArgumentException(request.getPathInfo());
                    };
            response.getWriter().print(done);
        } catch (Refusal refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.getWriter().print(refused.reason());
        }
    }

    /** A further revision of a unit's step, with the act's name as its reason. */
    private String correct(HttpServletRequest request) {
        long unit = Long.parseLong(request.getParameter("unit"));
        int step = Integer.parseInt(request.getParameter("step"));
        List<StepRow> revisions = bench.revisions(unit, step);
        int seen = revisions.get(revisions.size() - 1).revision();
        RecordStep record = new RecordStep(
                unit, step, Map.of(request.getParameter("field"), request.getParameter("value")), "", "");
        CorrectStep correct = new CorrectStep(record, seen, request.getParameter("reason"));
        return bench.correct(request.getParameter("key"), correct).outcome().name();
    }

    private String place(HttpServletRequest request) {
        PlaceBag command = new PlaceBag(
                request.getParameter("din"),
                "00",
                request.getParameter("position"),
                Integer.parseInt(request.getParameter("seconds")),
                request.getParameter("badge"),
                request.getParameter("pin"));
        return store.place(request.getParameter("key"), command).address();
    }

    private String attach(HttpServletRequest request) {
        byte[] content = Base64.getDecoder().decode(request.getParameter("content"));
        return prenatal.attach(
                        request.getParameter("key"),
                        Long.parseLong(request.getParameter("unit")),
                        request.getParameter("name"),
                        new ByteArrayInputStream(content))
                .fileName();
    }

    /** Every sealed text of a contract opened and its fingerprint computed anew; a line per break. */
    private String texts() {
        List<String> lines = sql.rows(
                "SELECT d.contract_id, d.text_sealed, c.document_hash FROM contract_documents d"
                        + " JOIN contract_contracts c ON c.id = d.contract_id ORDER BY d.contract_id",
                row -> text(row.getLong(1), row.getBytes(2), row.getString(3)));
        String broken = lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return broken + "entries " + lines.size();
    }

    private String text(long contract, byte[] sealed, String hash) {
        try {
            String text = seals.open(sealed, new Seals.Place("contract_documents", "text_sealed", contract));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            boolean same = HexFormat.of().formatHex(digest).equals(hash);
            return same ? "" : "contract " + contract + " keeps a text of another hash than it was signed with";
        } catch (IllegalStateException altered) {
            return "contract " + contract + " keeps a text that does not open";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every chain computed anew; a line per break. */
    private String verify() {
        StringBuilder text = new StringBuilder();
        long entries = 0;
        Verdict.Cursor next = Verdict.Cursor.START;
        while (next != null) {
            Verdict verdict = audit.verifyChains(next, CHUNK);
            verdict.broken().forEach(broken -> text.append(broken).append('\n'));
            entries += verdict.entries();
            next = verdict.next();
        }
        return text.append("entries ").append(entries).toString();
    }
}
