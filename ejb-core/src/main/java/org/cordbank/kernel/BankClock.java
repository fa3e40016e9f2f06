package org.cordbank.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
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

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    @Resource(lookup = "java:app/jdbc/cordbank")
    private DataSource database;

    private volatile Reading last;

    private record Reading(long takenNanos, Duration offset) {}

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
        keep(new Reading(System.nanoTime(), read(null)));
    }

    private Duration offset() {
        Reading reading = last;
        long now = System.nanoTime();
        if (reading == null || now - reading.takenNanos() > FRESH_NANOS) {
            keep(new Reading(now, read(reading)));
        }
        return last.offset();
    }

    /** A reading that was overtaken while it was taken does not set the clock back. */
    private synchronized void keep(Reading reading) {
        boolean overtaken = last != null && last.offset().compareTo(reading.offset()) > 0;
        last = overtaken ? new Reading(reading.takenNanos(), last.offset()) : reading;
    }

    private Duration read(Reading before) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT offset_seconds FROM bank_clock WHERE id = 1")) {
            return row.next() ? Duration.ofSeconds(row.getLong(1)) : Duration.ZERO;
        } catch (SQLException unreachable) {
            if (before == null) {
                throw new IllegalStateException("The bank's clock cannot be read from the database", unreachable);
            }
            return before.offset();
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
