package org.cordbank.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;

/** The two pages of the demo's post office, Chinese first. */
final class MailPage {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private MailPage() {}

    static String list(List<CaughtMail> mails, Collection<SampleFile> samples) {
        StringBuilder rows = new StringBuilder();
        for (CaughtMail mail : mails) {
            rows.append("<li><a href=\"/mail/")
                    .append(mail.number())
                    .append("\"><span class=\"subject\">")
                    .append(safe(mail.subject()))
                    .append("</span><span class=\"to\">")
                    .append(safe(mail.to()))
                    .append("</span><time>")
                    .append(time(mail.arrived()))
                    .append("</time><span class=\"glimpse\">")
                    .append(safe(glimpse(mail.text())))
                    .append("</span></a></li>");
        }
        String inbox = mails.isEmpty()
                ? "<p class=\"none\">还没有邮件。系统发出的验证码和通知会出现在这里，刷新本页即可。<br>"
                        + "<span lang=\"en\">No mail yet. Codes and notices appear here; reload the page.</span></p>"
                : "<ol class=\"mails\">" + rows + "</ol>";
        return frame(
                "演示邮箱",
                "<h1>演示邮箱 <small lang=\"en\">Demo mailbox</small></h1>"
                        + "<p>演示中发出的邮件只到这里，不会寄给任何人。 <span lang=\"en\">Mails of the demo end here and reach nobody.</span></p>"
                        + inbox + samples(samples));
    }

    private static String samples(Collection<SampleFile> samples) {
        StringBuilder links =
                new StringBuilder("<h2>样例文件 <small lang=\"en\">Sample files</small></h2><ul class=\"samples\">");
        for (SampleFile file : samples) {
            links.append("<li><a href=\"/samples/")
                    .append(file.name())
                    .append("\">")
                    .append(safe(file.zh()))
                    .append("</a> <span lang=\"en\">")
                    .append(safe(file.en()))
                    .append("</span></li>");
        }
        return links.append("</ul>").append(numbers()).toString();
    }

    private static String numbers() {
        return "<h2>样例编号 <small lang=\"en\">Numbers to type where staff scan</small></h2><dl>"
                + fact("采集包与试剂批号", "Lots of kits and supplies", SampleNumbers.lots())
                + fact("设备", "Equipment", SampleNumbers.equipment())
                + fact("签名", "Second person", List.of("D-01 … D-45", "PIN 246810"))
                + "</dl>";
    }

    private static String fact(String zh, String en, List<String> values) {
        return "<dt>" + zh + "<br><span lang=\"en\">" + en + "</span></dt><dd>" + safe(String.join(" · ", values))
                + "</dd>";
    }

    static String one(CaughtMail mail) {
        String attached = mail.attachments().isEmpty()
                ? ""
                : "<dt>附件</dt><dd>" + safe(String.join("，", mail.attachments())) + "</dd>";
        return frame(
                mail.subject(),
                "<p><a href=\"/\">← 演示邮箱</a></p><h1>" + safe(mail.subject()) + "</h1><dl><dt>收件人</dt><dd>"
                        + safe(mail.to()) + "</dd><dt>发件人</dt><dd>" + safe(mail.from()) + "</dd><dt>时间</dt><dd>"
                        + time(mail.arrived()) + "</dd>" + attached + "</dl><pre>" + safe(mail.text()) + "</pre>");
    }

    private static String frame(String title, String body) {
        return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + safe(title)
                + "</title><link rel=\"stylesheet\" href=\"/page.css\"></head><body><main>" + body
                + "</main></body></html>";
    }

    static byte[] css() {
        try (InputStream css = MailPage.class.getResourceAsStream("/mailbox.css")) {
            return css.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String glimpse(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
