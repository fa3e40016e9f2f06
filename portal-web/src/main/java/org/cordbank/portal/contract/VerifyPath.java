package org.cordbank.portal.contract;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The short address of the QR code: {@code /verify/<code>} leads to the page that answers it. */
@WebServlet("/verify/*")
public class VerifyPath extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String code = URLEncoder.encode(path, StandardCharsets.UTF_8);
        response.sendRedirect(request.getContextPath() + "/verify.xhtml?code=" + code);
    }
}
