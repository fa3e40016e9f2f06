package org.cordbank.prove;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.cordbank.prove.Orders.Order;

/** {@code ./cordbank prove [fault ...]}: breaks a bank of its own and says whether everything it promised holds. */
public final class Prove {
    private static final String EVIDENCE = "docs/evidence";
    private static final int BENCHES = 60;
    /** Two people put away some dozens between two kills. */
    private static final int BAGS = 12_000;

    private final Orders orders;
    private final String command;
    private final PrintStream out;

    private Prove(String[] words, PrintStream out) {
        this.out = out;
        command = ("./cordbank prove " + String.join(" ", words)).strip();
        orders = Orders.of(words);
    }

    /** Carries out the command line. */
    public static void main(String[] words) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code;
        try {
            code = new Prove(words, out).run() ? 0 : 2;
        } catch (IllegalArgumentException sentence) {
            out.println(sentence.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    private boolean run() throws InterruptedException {
        boolean all = true;
        for (Order order : orders.chosen()) {
            all &= whole(order);
        }
        return all;
    }

    /** A fault whose proof breaks off says so in its last line and does not take the next ones with it. */
    private boolean whole(Order order) throws InterruptedException {
        try {
            return one(order);
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (FolderRefused refused) {
            out.println(refused.getMessage());
            out.println(order.fault().name() + ": FAIL (not proven: the folder was refused)");
        } catch (Exception broken) {
            broken.printStackTrace(out);
            out.println(order.fault().name() + ": FAIL (not proven: " + broken.getMessage() + ")");
        }
        return false;
    }

    private boolean one(Order order) throws Exception {
        String name = order.fault().name();
        out.println(name + ": " + order.fault().what() + ", " + order.fault().counted(order.times()));
        Path data = Path.of(orders.data()).toAbsolutePath().resolve(name);
        Path server = Path.of(orders.server()).toAbsolutePath();
        ProveHouse house = ProveHouse.open(data, server, (zh, en) -> out.println("    " + zh + "  " + en));
        try (Proof proof = new Proof(house, BENCHES, BAGS, orders.seed(), out)) {
            int made = breaking(order, proof);
            ProveReport report = new ProveReport(command, orders.seed(), order, made, proof);
            out.println("  " + report.write(folder(order), LocalDate.now(Clock.systemUTC())));
            proof.broken().forEach(each -> out.println("  " + each));
            out.println(report.line());
            if (report.passed()) {
                house.closeAndClear();
            }
            return report.passed();
        }
    }

    /** A short run does not stand among the evidence unless its place was named. */
    private Path folder(Order order) {
        return Path.of(orders.evidence().orElse(order.isShort() ? orders.data() : EVIDENCE))
                .toAbsolutePath();
    }

    /** A proof that breaks off has its report, too. */
    private int breaking(Order order, Proof proof) throws InterruptedException {
        try {
            return proof.prove(order.fault(), order.times());
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception off) {
            off.printStackTrace(out);
            proof.broken(new Broken("proof", "broke off: " + off.getMessage()));
            return proof.made();
        }
    }
}
