package org.cordbank.variant;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.cordbank.db.Catalogues;
import org.cordbank.db.Database;
import org.cordbank.db.Migrator;
import org.cordbank.launcher.Warden;

/**
 * A bank's database before its first start, in which plays of the demo stand as announced although nobody announced
 * them: their people would act for minutes beside what is measured or broken.
 */
public final class Unplayed {
    /** The named families, the museum's visitors and the events. */
    public static final String CAST = "demo-cast";

    /** The sample applications for aid. */
    public static final String CHARITY = "demo-charity";

    /** A museum that no sample visitor comes to: the file's head and nothing below it. */
    public static final String NO_VISITS = "code,type,heads,adults,band,organisation,grade,name,needs,hour,asks_on_day,"
            + "visits_on_day,fate,with,came,stars,words\n";

    private Unplayed() {}

    /** What else is laid out by the schema's owner. */
    @FunctionalInterface
    public interface Scenery {
        void bring(Connection owner) throws SQLException;
    }

    /**
     * Migrates the database in {@code data}, loads its catalogues, leaves out {@code plays} and brings the scenery. The
     * server ends with this process, also when that is killed.
     */
    public static void lay(Path data, List<String> plays, Scenery scenery) throws IOException, SQLException {
        try (Warden warden = new Warden();
                Database database = Database.start(data, Database.Size.DEMO)) {
            warden.watch(database.pid());
            Migrator.migrate(
                    database.url(), database.owner().user(), database.owner().password());
            try (Connection owner = database.connect()) {
                Catalogues.load(owner);
                leaveOut(owner, plays);
                scenery.bring(owner);
            }
        } catch (Database.StartFailed failed) {
            throw new IOException(failed);
        }
    }

    private static void leaveOut(Connection owner, List<String> plays) throws SQLException {
        try (PreparedStatement announced =
                owner.prepareStatement("INSERT IGNORE INTO jobs_orders (order_key, job_id) VALUES (?, 0)")) {
            for (String play : plays) {
                announced.setString(1, play);
                announced.executeUpdate();
            }
        }
    }
}
