package org.cordbank.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordbank.db.Account;
import org.cordbank.db.Database;

/** Shows the bank's clock and moves it forward in a running demo; it is never moved back. */
final class ClockHand {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([dhm])");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final PrintStream out;

    ClockHand(PrintStream out) {
        this.out = out;
    }

    void turn(Path data, Optional<String> forward) throws CannotRun, IOException {
        Properties running = DataFolder.running(data)
                .orElseThrow(() -> new CannotRun(
                        "没有运行中的演示：请先用 ./cordbank run 启动。", "No demo is running: start it with ./cordbank run first."));
        if (!Boolean.parseBoolean(running.getProperty("demo"))) {
            throw new CannotRun("正式运行的时钟不可调整。", "The clock of a bank in earnest is not moved.");
        }
        Optional<Duration> by = forward.isPresent() ? Optional.of(span(forward.get())) : Optional.empty();
        try (Connection owner = DriverManager.getConnection(
                running.getProperty("url"),
                Account.OWNER,
                Database.ownerIn(data).password())) {
            if (by.isPresent()) {
                BankOffset.forward(owner, by.get());
            }
            out.println("库内时间（上海）  the bank's time (Shanghai): "
                    + TIME.format(Clock.systemUTC().instant().plus(BankOffset.read(owner))));
        } catch (SQLException unreachable) {
            throw new CannotRun(
                    "数据库没有应答：" + unreachable.getMessage() + "。",
                    "The database does not answer: " + unreachable.getMessage() + ".",
                    unreachable);
        }
    }

    private static Duration span(String text) throws CannotRun {
        Matcher span = SPAN.matcher(text);
        if (!span.matches() || Integer.parseInt(span.group(1)) == 0) {
            throw new CannotRun(
                    "时钟只能向前：写作 14d（天）、36h（小时）或 90m（分钟），收到的是 " + text + "。",
                    "The clock only moves forward: write 14d (days), 36h (hours) or 90m (minutes), not " + text + ".");
        }
        long amount = Long.parseLong(span.group(1));
        return switch (span.group(2)) {
            case "d" -> Duration.ofDays(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofMinutes(amount);
        };
    }
}
