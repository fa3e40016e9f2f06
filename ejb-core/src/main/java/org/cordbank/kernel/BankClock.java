package org.cordbank.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The bank's clock: the machine's time plus an offset kept in the database, so that both faces read one time. The offset
 * is zero in production; the demo moves it forward to pass fourteen days of culture in a moment, never back (a trigger
 * refuses). Codes, one-time passwords and sessions do not use it: they live in machine time.
 */
@ApplicationScoped
public class BankClock {
    /** Zone of every business date. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Logger LOG = Logger.getLogger(BankClock.class.getName());

    private static final long READ_AGAIN_MS = 250;

    @Resource(lookup = "java:app/jdbc/cordbank")
    private DataSource database;

    private volatile Duration last;
    private volatile long unansweredSince;
    private Thread reader;

    /** The clock goes from the start of a face: its first page, too, is told when the database is silent. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object face) {
        // being called is enough: the bean exists from now on
    }

    /** No page waits for the clock: it is read on a thread of its own, four times a second. */
    @PostConstruct
    void begin() {
        reader = new Thread(this::watch, "bank-clock");
        reader.setDaemon(true);
        reader.start();
    }

    @PreDestroy
    void end() {
        reader.interrupt();
    }

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return new Ticking(this, ZONE);
    }

    /**
     * Lets time pass in the demo; in earnest the clock is the machine's and this is refused.
     *
     * @param by whole seconds, not negative
     */
    public void forward(Duration by) {
        if (!Boolean.getBoolean("cordbank.demo")) {
            throw new IllegalStateException("The clock of a bank in earnest is not moved");
        }
        try (Connection connection = database.getConnection();
                PreparedStatement call = connection.prepareStatement("CALL bank_clock_forward(?)")) {
            call.setLong(1, by.toSeconds());
            call.execute();
        } catch (SQLException refused) {
            throw new IllegalStateException("The bank's clock cannot be moved", refused);
        }
        take();
    }

    /**
     * How long the clock's question to the database has had no answer; what the clock cannot read is not there for pages
     * either. Zero while every question is answered, however seldom a busy machine lets it be asked.
     */
    public Duration silence() {
        long since = unansweredSince;
        return since == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                TimeUnit.MILLISECONDS.sleep(READ_AGAIN_MS);
                if (unansweredSince == 0) {
                    unansweredSince = System.nanoTime();
                }
                take();
                unansweredSince = 0;
            } catch (InterruptedException closing) {
                return;
            } catch (RuntimeException | LinkageError unreachable) {
                // The time goes on with the offset last read; how long that has been so tells the silence.
                LOG.log(Level.FINE, "The bank's clock cannot be read", unreachable);
            }
        }
    }

    private Duration offset() {
        if (last == null) {
            take();
        }
        return last;
    }

    private void take() {
        keep(read());
    }

    /** A reading that was overtaken while it was taken does not set the clock back. */
    private synchronized void keep(Duration offset) {
        if (last == null || last.compareTo(offset) < 0) {
            last = offset;
        }
    }

    private Duration read() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT offset_seconds FROM bank_clock WHERE id = 1")) {
            return row.next() ? Duration.ofSeconds(row.getLong(1)) : Duration.ZERO;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The bank's clock cannot be read from the database", unreachable);
        }
    }

    /** Kept open for proxying: the container hands out a subclass of it. */
    static class Ticking extends Clock {
        private final BankClock bank;
        private final ZoneId zone;

        protected Ticking() {
            this(null, ZONE);
        }

        Ticking(BankClock bank, ZoneId zone) {
            this.bank = bank;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Ticking(bank, other);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(bank.offset()).truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        }
    }
}
