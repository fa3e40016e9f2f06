package org.cordbank.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.cordbank.kernel.BankIdentity;

/**
 * The mail server as the operator configured it: {@code cordbank.mail.host}, {@code .port} (25), {@code .from},
 * {@code .user}, {@code .password}, {@code .tls} ({@code none}, {@code starttls} or {@code tls}). Every wait has an end.
 */
final class MailServer implements AutoCloseable {
    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "15000";

    private final Session session;
    private final String from;
    private final BankIdentity bank;
    private final Clock machine = Clock.systemUTC();
    private Transport transport;

    MailServer(BankIdentity bank) {
        this.bank = bank;
        this.from = property("from", "no-reply@localhost");
        this.session = Session.getInstance(properties());
    }

    static boolean isConfigured() {
        return !property("host", "").isBlank();
    }

    private static Properties properties() {
        String tls = property("tls", "none");
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", property("host", ""));
        properties.put("mail.smtp.port", property("port", "25"));
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(tls.equals("starttls")));
        properties.put("mail.smtp.starttls.required", Boolean.toString(tls.equals("starttls")));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(tls.equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", Boolean.toString(!property("user", "").isBlank()));
        return properties;
    }

    /** Opens the connection for the mails that follow. */
    void connect() throws MessagingException {
        transport = session.getTransport();
        String user = property("user", "");
        if (user.isBlank()) {
            transport.connect();
        } else {
            transport.connect(user, property("password", ""));
        }
    }

    boolean isConnected() {
        return transport != null && transport.isConnected();
    }

    void send(ClaimedMail mail) throws MessagingException {
        MimeMessage message = message(mail);
        transport.sendMessage(message, message.getAllRecipients());
    }

    private MimeMessage message(ClaimedMail mail) throws MessagingException {
        String id = "<" + mail.messageId() + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        try {
            message.setFrom(new InternetAddress(from, bank.name(Locale.SIMPLIFIED_CHINESE), "UTF-8"));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.letter().subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(machine.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.letter().text(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.letter().html(), StandardCharsets.UTF_8.name(), "html");
        MimeMultipart words = new MimeMultipart("alternative", text, html);
        if (mail.calendar() != null) {
            words.addBodyPart(calendar(mail.calendar()));
        }
        message.setContent(words);
        message.saveChanges();
        return message;
    }

    /** The calendar entry as a third way to read the letter (RFC 6047): mail programs offer to enter it. */
    private static MimeBodyPart calendar(String entry) throws MessagingException {
        String method = entry.contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
        MimeBodyPart part = new MimeBodyPart();
        part.setText(entry, StandardCharsets.UTF_8.name(), "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + method);
        return part;
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException gone) {
                transport = null;
            }
        }
    }

    private static String property(String name, String otherwise) {
        return System.getProperty("cordbank.mail." + name, otherwise);
    }
}
