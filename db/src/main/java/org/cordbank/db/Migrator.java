package org.cordbank.db;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the schema to the version of this program; every migration grants what it creates to the two faces' accounts. */
public final class Migrator {
    /** Carried out once, but not part of this program. */
    private static final Set<MigrationState> UNKNOWN = EnumSet.of(
            MigrationState.FUTURE_SUCCESS,
            MigrationState.FUTURE_FAILED,
            MigrationState.MISSING_SUCCESS,
            MigrationState.MISSING_FAILED);

    private Migrator() {}

    /** The schema was written by a newer program; this one leaves it untouched. */
    public static final class NewerSchema extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NewerSchema(String found) {
            super("The data folder holds migration " + found
                    + ", which this program does not know: use the newer program");
        }
    }

    /** A migration could not be carried out; the message is one plain sentence. */
    public static final class MigrationFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MigrationFailed(FlywayException cause) {
            super("The database could not be brought up to date: " + cause.getMessage(), cause);
        }
    }

    /** Migrates a server whose accounts are bound to {@link Account#HOST}. */
    public static String migrate(String url, String user, String password) {
        return migrate(url, user, password, Account.HOST);
    }

    /**
     * Migrates and answers the version reached.
     *
     * @param url JDBC address of the schema, for the owner's account
     * @param accountHost host part of the two faces' accounts, for example {@code 10.0.0.%} on a server of one's own
     * @throws NewerSchema when the schema is from a newer program
     * @throws MigrationFailed when a migration fails or a migration already run was altered
     */
    public static String migrate(String url, String user, String password, String accountHost) {
        Flyway flyway = Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .placeholders(Map.of(
                        "portal", Account.grantee(Account.PORTAL, accountHost),
                        "office", Account.grantee(Account.OFFICE, accountHost)))
                .initSql("SET SESSION system_versioning_alter_history = KEEP, time_zone = '+00:00'")
                .validateMigrationNaming(true)
                // every room numbers its migrations in a range of its own
                .outOfOrder(true)
                .load();
        try {
            refuseNewer(flyway.info());
            flyway.migrate();
            return highest(flyway.info());
        } catch (FlywayException failed) {
            throw new MigrationFailed(failed);
        }
    }

    private static String highest(MigrationInfoService info) {
        return Arrays.stream(info.applied())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElse("0");
    }

    private static void refuseNewer(MigrationInfoService info) {
        for (MigrationInfo migration : info.all()) {
            if (UNKNOWN.contains(migration.getState())) {
                throw new NewerSchema(migration.getVersion().getVersion());
            }
        }
    }
}
