package org.cordbank.launcher.demo;

import java.nio.charset.StandardCharsets;

/** The contents that stand for files of which every unit would have its own. */
final class SampleFiles {
    private SampleFiles() {}

    static byte[] pdf(String title) {
        String page = "BT /F1 14 Tf 60 780 Td (" + title + ", of generated data) Tj ET\n";
        return ("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n"
                        + "4 0 obj\n<< /Length " + page.length() + " >>\nstream\n" + page + "endstream\nendobj\n"
                        + "5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n"
                        + "trailer << /Size 6 /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] logger() {
        StringBuilder file = new StringBuilder("timestamp,temperature_c\n");
        for (int minute = 0; minute < 240; minute += 10) {
            file.append(Moment.instant(1_767_225_600L + minute * Moment.MINUTE))
                    .append(",20.")
                    .append(minute / 10 % 10);
            file.append('\n');
        }
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
