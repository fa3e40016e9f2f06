package org.cordbank.portal.museum;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.cordbank.kernel.Refusal;
import org.cordbank.museum.visits.MyVisits;
import org.cordbank.museum.visits.VisitPass;
import org.cordbank.papers.Barcodes;

/** What belongs to one booking beside its page: calendar entry, QR code, class certificate; each opened by its pass. */
@WebServlet({"/museum/visit.ics", "/museum/qr.svg", "/museum/certificate.pdf"})
public class VisitFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MyVisits visits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        VisitPass pass = new VisitPass(request.getParameter("b"), request.getParameter("s"));
        response.setHeader("Cache-Control", "private, no-store");
        try {
            switch (request.getServletPath()) {
                case "/museum/visit.ics" ->
                    write(response, "text/calendar", visits.calendar(pass).text(null), "visit.ics");
                case "/museum/qr.svg" -> {
                    String number = visits.open(pass).booking().number();
                    write(response, "image/svg+xml", Barcodes.qrSvg(number, number), null);
                }
                default -> certificate(response, pass);
            }
        } catch (Refusal refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void certificate(HttpServletResponse response, VisitPass pass) throws IOException {
        try (InputStream content = visits.certificateContent(pass)) {
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"visit-certificate.pdf\"");
            content.transferTo(response.getOutputStream());
        }
    }

    private static void write(HttpServletResponse response, String type, String text, String name) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (name != null) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        }
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
