package org.cordbank.prove.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cordbank.audit.AuditRoom;
import org.cordbank.audit.Verdict;
import org.cordbank.kernel.Refusal;
import org.cordbank.lab.processing.CorrectStep;
import org.cordbank.lab.processing.PreparationBench;
import org.cordbank.lab.processing.RecordStep;
import org.cordbank.lab.processing.StepRow;
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
    private transient AuditRoom audit;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try {
            String done =
                    switch (request.getPathInfo()) {
                        case "/correct" -> correct(request);
                        case "/place" -> place(request);
                        case "/verify" -> verify();
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
        return bench.correct(new CorrectStep(record, seen, request.getParameter("reason")))
                .outcome()
                .name();
    }

    private String place(HttpServletRequest request) {
        return store.place(new PlaceBag(
                        request.getParameter("din"),
                        "00",
                        request.getParameter("position"),
                        Integer.parseInt(request.getParameter("seconds")),
                        request.getParameter("badge"),
                        request.getParameter("pin")))
                .address();
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
