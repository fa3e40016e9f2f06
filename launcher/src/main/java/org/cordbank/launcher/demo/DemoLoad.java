package org.cordbank.launcher.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Loads sample histories into a migrated bank. A load that was stopped, by whatever, goes on where it stopped: parts that
 * stand are left, one that was under way was rolled back by the database.
 */
public final class DemoLoad {
    /** The seed of a demo that was given none. */
    public static final long SEED = 20_011_124;

    private static final List<DemoPart> PARTS = List.of(
            new FamilyPart(),
            new BillingPart(),
            new UnitPart(),
            new ContractPart(),
            new QualityPart(),
            new CollectionPart(),
            new BenchPart(),
            new FreezingPart(),
            new TestingPart(),
            new StoragePart(),
            new ReleasePart());
    private static final List<String> LARGE = List.of(
            "unit_units",
            "unit_transitions",
            "unit_holds",
            "contract_contracts",
            "contract_certificates",
            "storage_positions",
            "storage_occupancies",
            "quality_deviations",
            "lab_unit_tests",
            "billing_invoices");

    private final Connection connection;
    private final Path files;
    private final Teller teller;
    private final BooleanSupplier cancelled;

    /**
     * @param connection of the owner's account, allowed to send local files; it is left in manual commit
     * @param files folder of the bank's files, null where it is out of reach
     * @param teller told after each part
     * @param cancelled asked between rows; true stops the load, which can go on later
     */
    public DemoLoad(Connection connection, Path files, Teller teller, BooleanSupplier cancelled) {
        this.connection = connection;
        this.files = files;
        this.teller = teller;
        this.cancelled = cancelled;
    }

    /** Who is told how far a load is. */
    @FunctionalInterface
    public interface Teller {
        /** {@code part} of {@code parts} stands; {@code left} is how long the rest will take at this pace. */
        void tell(int part, int parts, long rows, Duration left);
    }

    /** What a load came to; of one that went on, only what was loaded now. */
    public record Result(int load, int units, long rows, long bytes, Duration took) {}

    /** What is asked for: how many units, by which seed, the last day on which something happened. */
    public record Wish(int units, long seed, LocalDate lastDay) {}

    /** A load that was stopped and differs from the one asked for now. */
    public static final class OtherLoadOpen extends Exception {
        private static final long serialVersionUID = 1L;
        private final int units;
        private final long seed;

        OtherLoadOpen(Plan plan) {
            super("A load of " + plan.units() + " units with seed " + plan.seed()
                    + " was stopped; it must go on first");
            units = plan.units();
            seed = plan.seed();
        }

        public int units() {
            return units;
        }

        public long seed() {
            return seed;
        }
    }

    /** True when nothing was ever loaded, nor begun. */
    public static boolean isFirst(Connection connection) throws SQLException {
        return new LoadBook(connection).isEmpty();
    }

    /** True when a load was begun and is not whole yet. */
    public static boolean isOpen(Connection connection) throws SQLException {
        return new LoadBook(connection).open().isPresent();
    }

    /** Loads what is asked for, or goes on with it. */
    public Result load(Wish wish) throws SQLException, IOException, OtherLoadOpen {
        connection.setAutoCommit(false);
        LoadBook book = new LoadBook(connection);
        Optional<LoadBook.Begun> open = book.open();
        if (open.isPresent()) {
            Plan plan = open.get().plan();
            if (plan.units() != wish.units() || plan.seed() != wish.seed()) {
                throw new OtherLoadOpen(plan);
            }
        }
        LoadBook.Begun begun =
                open.isPresent() ? open.get() : book.begin(new Plan(wish.units(), wish.seed(), wish.lastDay()), PARTS);
        return load(book, begun);
    }

    private Result load(LoadBook book, LoadBook.Begun begun) throws SQLException, IOException {
        Instant start = Clock.systemUTC().instant();
        Set<Integer> standing = book.parts(begun.id());
        Surroundings surroundings = new Surroundings(connection);
        Loader.Loaded sum = new Loader.Loaded(0, 0);
        if (!standing.contains(0)) {
            sum = loader(surroundings.world(begun, files), begun).scenery();
        }
        Loader loader = loader(surroundings.world(begun, files), begun);
        int parts = begun.plan().parts();
        int loaded = 0;
        int waiting = parts - (int) standing.stream().filter(part -> part > 0).count();
        for (int part = 1; part <= parts; part++) {
            if (!standing.contains(part)) {
                sum = sum.plus(loader.part(part));
                loaded++;
                Duration left = Loader.left(start, Clock.systemUTC().instant(), loaded, waiting - loaded);
                teller.tell(part, parts, sum.rows(), left);
            }
        }
        analyse();
        book.finish(begun.id());
        Duration took = Duration.between(start, Clock.systemUTC().instant());
        return new Result(begun.id(), begun.plan().units(), sum.rows(), sum.bytes(), took);
    }

    private Loader loader(World world, LoadBook.Begun begun) {
        return new Loader(connection, world, PARTS, begun.id(), cancelled);
    }

    /** So that the database's plans know of the new rows at once. */
    private void analyse() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : LARGE) {
                statement.execute("ANALYZE TABLE " + table);
            }
        }
    }
}
