package org.cordbank.launcher;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Takes from a message what a person reads of it: the plain text where there is one, else the words of the HTML. */
final class MailReading {
    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();

    private MailReading() {}

    static CaughtMail of(int number, MimeMessage message) {
        MailReading reading = new MailReading();
        try {
            reading.take(message);
            Instant arrived = message.getReceivedDate() == null
                    ? Instant.EPOCH
                    : message.getReceivedDate().toInstant();
            return new CaughtMail(
                    number,
                    arrived,
                    people(message.getFrom()),
                    people(message.getAllRecipients()),
                    String.valueOf(message.getSubject()),
                    reading.text(),
                    List.copyOf(reading.attachments),
                    String.valueOf(message.getMessageID()));
        } catch (MessagingException | IOException unreadable) {
            return new CaughtMail(
                    number, Instant.EPOCH, "", "", "?", String.valueOf(unreadable.getMessage()), List.of(), "");
        }
    }

    private static String people(jakarta.mail.Address[] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress internet
                                ? internet.toUnicodeString()
                                : address.toString())
                        .collect(Collectors.joining(", "));
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.getFileName() != null) {
            attachments.add(part.getFileName());
        } else if (part.isMimeType("text/plain")) {
            plain.add(part.getContent().toString());
        } else if (part.isMimeType("text/html")) {
            html.add(part.getContent().toString());
        } else if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart inner = several.getBodyPart(i);
                take(inner);
            }
        }
    }

    private String text() {
        if (!plain.isEmpty()) {
            return String.join("\n", plain).strip();
        }
        return String.join("\n", html)
                .replaceAll("(?is)<(style|script|head).*?</\\1>", "")
                .replaceAll("(?i)<(br|/p|/div|/tr|/h\\d)[^>]*>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }
}
