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
    private static final int TECHNICIANS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(9);

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String what() {
        return "the mail server away while people act and letters are written";
    }

    @Override
    public String counted(int times) {
        return "away for " + times + " s";
    }

    @Override
    public int run(Proof proof, int seconds) throws Exception {
        List<String> addresses = new ArrayList<>();
        long begun = System.nanoTime();
        proof.bank().mailServerAway(true);
        proof.writers().begin(TECHNICIANS, 1, 1);
        try {
            for (int i = 0; i < LETTERS; i++) {
                addresses.add(letter(proof));
            }
            long left = TimeUnit.SECONDS.toNanos(seconds) - (System.nanoTime() - begun);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, left));
            proof.writers().stop();
            tooEarly(proof, addresses);
        } finally {
            proof.bank().mailServerAway(false);
        }
        int away = (int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        arrive(proof, addresses);
        return away;
    }

    /** Somebody asks for a code; answers the address. */
    private static String letter(Proof proof) throws Exception {
        String email = "letter-" + UUID.randomUUID() + "@family.example";
        Visitor visitor = new Visitor(proof.bank().portalUrl());
        Page.Form address = visitor.open("/sign-in.xhtml").form("address").put("email", email);
        visitor.post(address.action(), address.pressed("send")).form("code");
        return email;
    }

    /** A letter that came although the server was away would show that it was not. */
    private static void tooEarly(Proof proof, List<String> addresses) throws SQLException {
        long early = addresses.stream()
                .filter(email ->
                        proof.bank().mails().stream().anyMatch(mail -> mail.to().contains(email)))
                .count();
        proof.tell("letters that arrived while the mail server was away", early);
        proof.tell("letters that waited when it came back", unsent(proof));
        if (early > 0) {
            proof.broken(new Broken("proof", early + " letters arrived although the mail server was away"));
        }
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
