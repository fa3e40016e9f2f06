package org.cordbank.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Sql;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("A letter goes out exactly when its act stands")
class OutboxIT {
    @Inject
    private PostOffice office;

    @Inject
    private Postman postman;

    @Inject
    private MailClaims claims;

    @Inject
    private MailDesk desk;

    @Inject
    private Sql sql;

    private GreenMail server;
    private int port;

    @BeforeEach
    void findAPort() throws Exception {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        System.setProperty("cordbank.mail.host", "127.0.0.1");
        System.setProperty("cordbank.mail.port", Integer.toString(port));
        System.setProperty("cordbank.mail.from", "no-reply@bank.example");
    }

    @AfterEach
    void close() {
        System.clearProperty("cordbank.mail.host");
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void aLetterPostedWhileTheServerIsDownArrivesOnceItIsBackUnderTheSameMessageId() throws Exception {
        start();
        server.stop();
        String to = address();
        long id = office.post(to);

        assertThat(deliver()).isZero();
        assertThat(state(id)).isEqualTo("WAITING");
        assertThat(column("last_error", id)).isNotBlank();
        assertThat(column("tries", id)).isEqualTo("0");

        start();
        makeDue(id);
        deliver();

        assertThat(state(id)).isEqualTo("SENT");
        assertThat(received(to)).hasSize(1);
        MimeMessage message = received(to).get(0);
        assertThat(message.getMessageID()).isEqualTo("<" + column("message_id", id) + "@bank.example>");
        assertThat(message.getSubject()).contains("已到达脐血库");
    }

    @Test
    void aPostmanWhoDiedIsFollowedByAnotherWithTheSameMessageId() throws Exception {
        start();
        String to = address();
        long id = office.post(to);
        ClaimedMail dead = claimOnly(id);

        deliver();
        assertThat(received(to)).isEmpty();
        makeDue(id);
        deliver();
        AsRole.run(Role.SYSTEM, () -> claims.refused(dead, "late"));

        assertThat(state(id)).isEqualTo("SENT");
        assertThat(received(to)).hasSize(1);
        assertThat(received(to).get(0).getMessageID()).contains(dead.messageId());
    }

    @Test
    void postmenAtTheSameMomentCarryEachLetterOnce() throws Exception {
        start();
        String to = address();
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ids.add(office.post(to));
        }

        Together.run(3, this::deliver);

        assertThat(received(to)).hasSize(30);
        assertThat(ids).allSatisfy(id -> assertThat(state(id)).isEqualTo("SENT"));
    }

    @Test
    void anActThatIsRolledBackPostsNothing() throws Exception {
        start();
        String to = address();

        assertThatThrownBy(() -> office.postAndFail(to)).isInstanceOf(RetryRefused.class);
        deliver();

        assertThat(received(to)).isEmpty();
    }

    @Test
    void aMailedCodeStandsSealedAndIsBlankedOnceSent() throws Exception {
        start();
        String to = address();
        office.requestCode(to, "314159");
        long id = sql.one("SELECT MAX(id) FROM notification_mails WHERE template = 'code'", row -> row.getLong(1))
                .orElseThrow();
        assertThat(sql.one(
                                "SELECT CONCAT_WS('|', subject, body_text, body_html, CONVERT(sealed_content USING latin1),"
                                        + " CONVERT(recipient USING latin1)) FROM notification_mails WHERE id = ?",
                                row -> row.getString(1),
                                id)
                        .orElseThrow())
                .doesNotContain("314159")
                .doesNotContain(to);

        deliver();

        assertThat(received(to)).hasSize(1);
        assertThat(received(to).get(0).getSubject()).startsWith("314159");
        assertThat(column("sealed_content", id)).isNull();
    }

    @Test
    void aCodeThatIsTooLateIsNotSentAnyMore() throws Exception {
        start();
        String to = address();
        office.requestCode(to, "271828");
        long id = sql.one("SELECT MAX(id) FROM notification_mails WHERE template = 'code'", row -> row.getLong(1))
                .orElseThrow();
        office.update(
                "UPDATE notification_mails SET send_before = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE id = ?", id);

        deliver();

        assertThat(received(to)).isEmpty();
        assertThat(state(id)).isEqualTo("FAILED");
        assertThat(column("sealed_content", id)).isNull();
    }

    @Test
    void aMailTheServerRefusesTooOftenStandsAsFailedAndAnAdministratorMayHaveItTriedAgain() throws Exception {
        start();
        long id = office.post("no address at all");
        deliver();
        assertThat(state(id)).isEqualTo("WAITING");
        assertThat(column("tries", id)).isEqualTo("1");
        for (int i = 1; i < 8; i++) {
            makeDue(id);
            deliver();
        }
        assertThat(state(id)).isEqualTo("FAILED");
        assertThat(AsRole.call(Role.SYSTEM_ADMIN, () -> desk.unsent(0, 100))).anyMatch(row -> row.id() == id);

        AsRole.run(Role.SYSTEM_ADMIN, () -> desk.retry(id));

        assertThat(state(id)).isEqualTo("WAITING");
        assertThatThrownBy(() -> AsRole.run(Role.SYSTEM_ADMIN, () -> desk.retry(id)))
                .isInstanceOf(RetryRefused.class);
        office.update("UPDATE notification_mails SET state = 'FAILED', due_at = NULL WHERE id = ?", id);
    }

    private void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private int deliver() throws Exception {
        return AsRole.call(Role.SYSTEM, postman::deliver);
    }

    private List<MimeMessage> received(String to) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> {
                    try {
                        return message.getAllRecipients()[0].toString().equals(to);
                    } catch (jakarta.mail.MessagingException broken) {
                        throw new IllegalStateException(broken);
                    }
                })
                .toList();
    }

    private ClaimedMail claimOnly(long id) throws Exception {
        Optional<ClaimedMail> claimed = AsRole.call(Role.SYSTEM, claims::claim);
        while (claimed.isPresent() && claimed.get().id() != id) {
            claimed = AsRole.call(Role.SYSTEM, claims::claim);
        }
        return claimed.orElseThrow();
    }

    private void makeDue(long id) {
        office.update(
                "UPDATE notification_mails SET due_at = UTC_TIMESTAMP(6) WHERE id = ? AND due_at IS NOT NULL", id);
    }

    private String state(long id) {
        return column("state", id);
    }

    private String column(String name, long id) {
        return sql.rows("SELECT " + name + " FROM notification_mails WHERE id = ?", row -> row.getString(1), id)
                .get(0);
    }

    private static String address() {
        return UUID.randomUUID() + "@family.example";
    }
}
