package org.cordbank.prove;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.cordbank.launcher.CaughtMail;
import org.cordbank.visit.Page;
import org.cordbank.visit.Visitor;

/** The mail server is away while letters are written: acts go on, and every letter arrives when it is back. */
final class MailDown implements Fault {
    private static final int LETTERS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(9);

    private final int seconds;

    MailDown(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String what() {
        return "the mail server away for " + seconds + " s while letters are written";
    }

    @Override
    public void run(Proof proof, int times) throws Exception {
        List<String> addresses = new ArrayList<>();
        proof.bank().mailServerAway(true);
        try {
            for (int i = 0; i < LETTERS; i++) {
                String email = "letter-" + UUID.randomUUID() + "@family.example";
                Visitor visitor = new Visitor(proof.bank().portalUrl());
                Page.Form address =
                        visitor.open("/sign-in.xhtml").form("address").put("email", email);
                visitor.post(address.action(), address.pressed("send")).form("code");
                addresses.add(email);
            }
            TimeUnit.SECONDS.sleep(seconds);
        } finally {
            proof.bank().mailServerAway(false);
        }
        arrive(proof, addresses);
        proof.check(true).forEach(each -> proof.say(each.toString()));
    }

    private static void arrive(Proof proof, List<String> addresses) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (unsent(proof) > 0 && System.nanoTime() < end) {
            TimeUnit.SECONDS.sleep(1);
        }
        Map<String, String> ids = new HashMap<>();
        int arrived = 0;
        for (String email : addresses) {
            List<CaughtMail> mails = proof.bank().mails().stream()
                    .filter(mail -> mail.to().contains(email))
                    .toList();
            arrived += mails.isEmpty() ? 0 : 1;
            if (mails.isEmpty()) {
                proof.broken(new Broken("I6", "the letter to " + email + " never arrived"));
            }
            if (mails.stream().map(CaughtMail::messageId).distinct().count() > 1) {
                proof.broken(new Broken("I6", "the letter to " + email + " came under two names"));
            }
            mails.forEach(mail -> ids.put(mail.messageId(), email));
        }
        if (ids.size() != arrived) {
            proof.broken(new Broken("I6", arrived + " letters carry " + ids.size() + " names"));
        }
        proof.tell("letters written while the mail server was away, all arrived", arrived + " of " + addresses.size());
    }

    private static int unsent(Proof proof) throws SQLException {
        try (Connection owner = proof.bank().connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT COUNT(*) FROM notification_mails WHERE state IN ('WAITING', 'SENDING')")) {
            row.next();
            return row.getInt(1);
        }
    }
}
