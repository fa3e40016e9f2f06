package org.cordbank.prove;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cordbank.launcher.Bank;
import org.cordbank.launcher.CaughtMail;
import org.cordbank.prove.Journal.Outcome;
import org.cordbank.visit.Page;
import org.cordbank.visit.Visitor;

/** A family that signs a contract through the portal's own pages, from the mailed code to the receipt. */
final class SigningFamily {
    static final String SIGN = "sign";

    private static final String MOTHER = "王𬭚晴（化名）";
    private static final String DONE = "/contract/done.xhtml";
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{6})(?!\\d)");
    private static final Pattern ID = Pattern.compile("[?&]id=([0-9A-Z]{16})");
    private static final int PATIENCE_SECONDS = 180;
    private static final int DAYS_TO_BIRTH = 60;

    private final Bank bank;
    private final Journal journal;
    private final String email = "proof-" + UUID.randomUUID() + "@family.example";
    private String last = "";
    private Visitor visitor;
    private String id;
    private String key = "";

    SigningFamily(Bank bank, Journal journal) {
        this.bank = bank;
        this.journal = journal;
    }

    /** Signs in and fills in every page; afterwards the contract waits for its signature. */
    void draft() throws IOException, InterruptedException {
        enter();
        Page page = keep(visitor.open("/contract/start.xhtml").form("begin"), "go", "birth");
        id = id(page);
        page = keep(page.form("birth").chooseFirst("hospital").put("dueDate", day()), "keep", "mother");
        page = keep(page.form("mother").put("name", MOTHER).put("idNumber", "11010519491231002x"), "keep", "contact");
        page = keep(
                page.form("contact").put("mobile", "13800001234").put("address", "济南市示例路一号（虚构地址）"), "keep", "health");
        while (page.isAt("/contract/health.xhtml")) {
            page = keep(page.form("health").tickAll(), "keep", "");
        }
        page = keep(page.form("choose").tickAll(), "keep", "consents");
        keep(page.form("consents").tickAll(), "keep", "check");
    }

    private static String day() {
        return LocalDate.now(Clock.systemUTC()).plusDays(DAYS_TO_BIRTH).toString();
    }

    private void enter() throws IOException, InterruptedException {
        visitor = new Visitor(bank.portalUrl());
        Page.Form address = visitor.open("/sign-in.xhtml").form("address").put("email", email);
        Page sent = visitor.post(address.action(), address.pressed("send"));
        Page.Form code = sent.form("code").put("digits", code());
        Page in = visitor.post(code.action(), code.pressed("enter"));
        if (!in.isOk() || in.isTheDoor()) {
            throw new IOException("The family was not let in: " + in.status());
        }
    }

    private Page keep(Page.Form form, String button, String view) throws IOException, InterruptedException {
        Page next = visitor.post(form.action(), form.pressed(button));
        if (!next.isOk() || !view.isEmpty() && !next.isAt("/contract/" + view + ".xhtml")) {
            throw new IOException("Wanted " + view + ", came to " + next.address() + " (" + next.status() + ")");
        }
        return next;
    }

    private static String id(Page page) throws IOException {
        Matcher id = ID.matcher(page.address().toString());
        if (!id.find()) {
            throw new IOException("No contract in " + page.address());
        }
        return id.group(1);
    }

    /** The form to sign, with a fresh code typed in. */
    private Map.Entry<String, Map<String, String>> paper() throws IOException, InterruptedException {
        Page.Form ask = visitor.open("/contract/sign.xhtml?id=" + id).form("ask");
        Page sent = visitor.post(ask.action(), ask.pressed("send"));
        Page.Form signing = sent.form("signing").put("typedName", MOTHER).put("code", code());
        return Map.entry(signing.action(), signing.pressed("sign"));
    }

    /** Signs; what came of it is in the journal. */
    void sign() throws IOException, InterruptedException {
        readyToSign(() -> {});
    }

    /** Like {@link #sign}; {@code now} runs right before the signature is sent. */
    void readyToSign(Runnable now) throws IOException, InterruptedException {
        Map.Entry<String, Map<String, String>> paper = paper();
        now.run();
        key = UUID.randomUUID().toString();
        journal.sent(key, SIGN, id);
        send(paper);
    }

    private void send(Map.Entry<String, Map<String, String>> paper) throws IOException, InterruptedException {
        try {
            Page page = visitor.post(paper.getKey(), paper.getValue());
            boolean done = page.isAt(DONE);
            boolean told = done || page.isOk();
            journal.answered(
                    key,
                    done ? Outcome.OK : told ? Outcome.REFUSED : Outcome.UNKNOWN,
                    done ? page.receipt() : page.address().getPath() + " " + page.status());
        } catch (IOException none) {
            journal.answered(key, Outcome.UNKNOWN, String.valueOf(none.getMessage()));
            throw none;
        }
    }

    /**
     * Comes back after a crash and finds out: the contract is signed, or it is signed now. Answers the number the family
     * reads in the end; what it reads of a signature that had no answer settles that act.
     */
    String settle() throws IOException, InterruptedException {
        enter();
        Page done = visitor.open(DONE + "?id=" + id);
        if (done.isAt(DONE) && !done.receipt().isEmpty()) {
            journal.settled(key, Outcome.OK, done.receipt());
            return done.receipt();
        }
        sign();
        return visitor.open(DONE + "?id=" + id).receipt();
    }

    /** The newest code mailed to this family that was not used yet. */
    private String code() throws InterruptedException, IOException {
        Supplier<String> newest = () -> bank.mails().stream()
                .filter(mail -> mail.to().contains(email))
                .map(CaughtMail::subject)
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .collect(Collectors.joining(","));
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            String codes = newest.get();
            if (!codes.equals(last) && !codes.isEmpty()) {
                last = codes;
                return codes.split(",")[0];
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IOException("No code was mailed to " + email);
    }

    String contract() {
        return id;
    }

    /** Sends the same signed form several times at once; answers what came back, whatever it is. */
    List<Page> signAtOnce(int times) throws IOException, InterruptedException {
        Map.Entry<String, Map<String, String>> paper = paper();
        key = UUID.randomUUID().toString();
        journal.sent(key, SIGN, id);
        List<CompletableFuture<Page>> sent = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            sent.add(CompletableFuture.supplyAsync(() -> post(paper)));
        }
        List<Page> answers = sent.stream().map(CompletableFuture::join).toList();
        Set<String> numbers = answers.stream()
                .filter(SigningFamily::isReceipt)
                .map(Page::receipt)
                .collect(Collectors.toSet());
        journal.answered(key, numbers.size() == 1 ? Outcome.OK : Outcome.UNKNOWN, String.join(",", numbers));
        return answers;
    }

    private Page post(Map.Entry<String, Map<String, String>> paper) {
        try {
            return visitor.post(paper.getKey(), paper.getValue());
        } catch (IOException | InterruptedException none) {
            return new Page(0, URI.create("none:" + none.getClass().getSimpleName()), "");
        }
    }

    /** True when a page is the receipt with its number. */
    static boolean isReceipt(Page page) {
        return page.isAt(DONE) && !page.receipt().isEmpty();
    }
}
