package org.cordbank.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.cordbank.kernel.Seals;

/** Reads what the bank already has (catalogues, prices, hospitals) and brings the sample hospitals and files that lack. */
final class Surroundings {
    private static final String VALUE = "JSON_VALUE(content, '$.";
    private static final String IN_FORCE = "name = 'partner-hospitals' AND version = (SELECT MAX(version) FROM"
            + " limits_catalogues WHERE name = 'partner-hospitals')";

    private final Connection connection;

    Surroundings(Connection connection) {
        this.connection = connection;
    }

    World world(LoadBook.Begun load, Path files) throws SQLException, IOException {
        List<Long> hospitals = hospitals();
        People people = new People(
                load.firsts().get("identity_staff_seq"), load.id(), load.plan().seed(), hospitals, courier());
        return new World(
                load.plan(),
                load.firsts(),
                people,
                new Seals(),
                StepBook.read(connection),
                TestBook.read(connection),
                hospitals,
                prices(),
                consents(),
                questions(),
                one("SELECT fin FROM unit_facilities WHERE site_id = 1 ORDER BY effective_from DESC LIMIT 1"),
                papers(load, files),
                tanks(load));
    }

    /** As the demo admits them, from the same catalogue; those that are known stay. */
    private List<Long> hospitals() throws SQLException {
        for (String licence : missingHospitals()) {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO partners_hospitals (id, version, name_zh,"
                            + " name_en, city_zh, city_en, phone, kind, licence_no, licence_expires_on, active, created_at)"
                            + " SELECT ?, 1, " + VALUE + "zh'), " + VALUE + "en'), " + VALUE + "city_zh'), " + VALUE
                            + "city_en'), "
                            + VALUE + "phone'), " + VALUE + "kind'), " + VALUE + "licence_no'), " + VALUE
                            + "licence_expires_on'), TRUE, UTC_TIMESTAMP(6) FROM limits_catalogue_entries WHERE "
                            + IN_FORCE
                            + " AND " + VALUE + "licence_no') = ?")) {
                insert.setLong(1, Long.parseLong(one("SELECT NEXTVAL(partners_hospitals_seq)")));
                insert.setString(2, licence);
                insert.executeUpdate();
            }
        }
        return texts("SELECT id FROM partners_hospitals WHERE kind = 'COLLECTION' AND active ORDER BY licence_no")
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    private List<String> missingHospitals() throws SQLException {
        return texts("SELECT " + VALUE + "licence_no') FROM limits_catalogue_entries WHERE " + IN_FORCE + " AND "
                + VALUE + "licence_no') NOT IN (SELECT licence_no FROM partners_hospitals) ORDER BY seq");
    }

    private long courier() throws SQLException {
        if (texts("SELECT id FROM partners_couriers LIMIT 1").isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO partners_couriers (id, version, name_zh, name_en, phone, active,"
                        + " created_at) VALUES (NEXTVAL(partners_couriers_seq), 1, '示例冷链物流（化名）',"
                        + " 'Sample Cold Chain Logistics (fictitious)', '0531-00000010', TRUE, UTC_TIMESTAMP(6))");
            }
        }
        return Long.parseLong(one("SELECT MIN(id) FROM partners_couriers"));
    }

    private List<String> texts(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private List<PricePlan> prices() throws SQLException {
        List<PricePlan> prices = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT id, first_fee * 100, yearly_fee * years_at_signing * 100,"
                                + " years_at_signing, discount * 100 FROM contract_plans WHERE valid_to IS NULL"
                                + " ORDER BY years_at_signing, id")) {
            while (row.next()) {
                prices.add(
                        new PricePlan(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4), row.getLong(5)));
            }
        }
        return prices;
    }

    private List<World.Consent> consents() throws SQLException {
        List<World.Consent> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id, code, needed + 0 FROM contract_texts WHERE valid_to IS NULL ORDER BY position")) {
            while (row.next()) {
                texts.add(new World.Consent(row.getLong(1), row.getString(2), row.getInt(3) == 1));
            }
        }
        return texts;
    }

    private List<World.Question> questions() throws SQLException {
        List<World.Question> questions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT code, version, JSON_VALUE(content, '$.flagged_answer') FROM"
                                + " limits_catalogue_entries WHERE name = 'screening-questions' AND version = (SELECT MAX(version)"
                                + " FROM limits_catalogues WHERE name = 'screening-questions') ORDER BY seq")) {
            while (row.next()) {
                String unflagged = "NO".equals(row.getString(3)) ? "YES" : "NO";
                questions.add(new World.Question(row.getString(1), row.getInt(2), unflagged));
            }
        }
        return questions;
    }

    private List<String> tanks(LoadBook.Begun load) throws SQLException {
        long first = load.firsts().get("coldchain_vessels_seq");
        long tanks = Tanks.quarantineTanks(load.plan()) + Tanks.longTermTanks(load.plan());
        return texts("SELECT vessel_no FROM coldchain_vessels WHERE id BETWEEN " + first + " AND " + (first + tanks - 1)
                + " ORDER BY id");
    }

    /** One sample file of each kind stands for every unit's; rows share a content. */
    private List<Long> papers(LoadBook.Begun load, Path files) throws SQLException, IOException {
        long first = load.firsts().get("papers_files_seq");
        paper(first, files, "sample-labels.pdf", "application/pdf", "PAPER", SampleFiles.pdf("Sample label sheet"));
        paper(
                first + 1,
                files,
                "sample-prenatal.pdf",
                "application/pdf",
                "MEDICAL_EVIDENCE",
                SampleFiles.pdf("Sample prenatal results"));
        paper(first + 2, files, "sample-logger.csv", "text/csv", "INSTRUMENT_DATA", SampleFiles.logger());
        connection.commit();
        return List.of(first, first + 1, first + 2);
    }

    private void paper(long id, Path files, String name, String type, String purpose, byte[] content)
            throws SQLException, IOException {
        String sha256 = sha256(content);
        if (files != null) {
            Path place = files.resolve(sha256.substring(0, 2)).resolve(sha256);
            Files.createDirectories(place.getParent());
            Files.write(place, content);
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT IGNORE INTO papers_files (id, sha256, media_type,"
                        + " original_name, size_bytes, purpose, created_at, created_by_kind, created_by_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6), 'SYSTEM', 0)")) {
            insert.setLong(1, id);
            insert.setString(2, sha256);
            insert.setString(3, type);
            insert.setString(4, name);
            insert.setLong(5, content.length);
            insert.setString(6, purpose);
            insert.executeUpdate();
        }
    }

    private String one(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
