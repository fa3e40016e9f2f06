package org.cordbank.launcher.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What all histories of a load share and what stands before the first of them: people, lots, equipment, tanks, sample files. */
final class Scenery {
    private static final int PEOPLE = 80;
    private static final int MOST_LOTS = 20 * 60;
    private static final int CERTIFICATES = 10 * 20;
    private static final int CERTIFICATE_YEARS = 2;

    private final Connection connection;
    private final World world;

    Scenery(Connection connection, World world) {
        this.connection = connection;
        this.world = world;
    }

    static Map<String, Long> numbers(Plan plan) {
        Map<String, Long> wanted = new TreeMap<>();
        long tanks = Tanks.quarantineTanks(plan) + Tanks.longTermTanks(plan);
        wanted.put("identity_staff_seq", (long) PEOPLE);
        wanted.put("quality_lots_seq", (long) MOST_LOTS);
        wanted.put("quality_equipment_seq", (long) Supplies.KINDS.size());
        wanted.put("collection_certificates_seq", (long) CERTIFICATES);
        wanted.put("coldchain_vessels_seq", tanks);
        wanted.put("storage_positions_seq", tanks * Tanks.SIZE);
        wanted.put("papers_files_seq", (long) World.Paper.values().length);
        return wanted;
    }

    /** Brings all of it; answers how many rows that were. */
    long bring() throws SQLException {
        long rows = people() + lots() + equipment() + certificates();
        return rows + tanks();
    }

    private long people() throws SQLException {
        List<Person> all = world.people().all();
        try (PreparedStatement staff = connection.prepareStatement("INSERT INTO identity_staff (id, version, login,"
                        + " printed_name, password_hash, badge, pin_hash, site_id, partner_id, active, demo, created_at)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?, 1, ?, FALSE, TRUE, ?)");
                PreparedStatement role = connection.prepareStatement(
                        "INSERT INTO identity_staff_roles (staff_id, role) VALUES (?, ?)")) {
            for (Person person : all) {
                bind(
                        staff,
                        person.id(),
                        person.login(),
                        person.name(),
                        nobodys(),
                        person.badge(),
                        nobodys(),
                        person.partner() == 0 ? null : person.partner(),
                        begun());
                bind(role, person.id(), person.role());
            }
            staff.executeBatch();
            role.executeBatch();
        }
        return 2L * all.size();
    }

    /** A hash of the right form that belongs to no password. */
    private static String nobodys() {
        byte[] random = new byte[48];
        new java.security.SecureRandom().nextBytes(random);
        java.util.Base64.Encoder base64 = java.util.Base64.getEncoder();
        return "pbkdf2-sha256$600000$" + base64.encodeToString(java.util.Arrays.copyOf(random, 16)) + "$"
                + base64.encodeToString(java.util.Arrays.copyOfRange(random, 16, 48));
    }

    private String begun() {
        return world.plan().firstDay().minusDays(200) + " 00:00:00";
    }

    private long lots() throws SQLException {
        Set<String> known = known("SELECT lot_no FROM quality_lots WHERE lot_no LIKE 'H-%'");
        Person qa = world.people().of("QA", 0);
        long id = world.firsts().get("quality_lots_seq");
        long rows = 0;
        try (PreparedStatement lot = connection.prepareStatement("INSERT INTO quality_lots (id, version, lot_no, item,"
                + " item_zh, item_en, expires_on, received_at, released_at, released_by, released_by_name)"
                + " VALUES (?, 2, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (LocalDate day = world.plan().firstDay().minusDays(200).withDayOfMonth(1);
                    day.isBefore(world.plan().lastDay().plusMonths(1));
                    day = day.plusMonths(1)) {
                for (String item : Supplies.ITEMS) {
                    String number = Supplies.lot(item, day);
                    if (known.add(number)) {
                        String received = Supplies.received(day) + " 02:00:00";
                        bind(
                                lot,
                                id++,
                                number,
                                item,
                                item + "（示例）",
                                item + " (sample)",
                                Supplies.expires(day).toString(),
                                received,
                                received,
                                qa.id(),
                                qa.name());
                        rows++;
                    }
                }
            }
            lot.executeBatch();
        }
        return rows;
    }

    private long equipment() throws SQLException {
        Set<String> known = known("SELECT equipment_no FROM quality_equipment WHERE equipment_no LIKE 'H-%'");
        long id = world.firsts().get("quality_equipment_seq");
        long rows = 0;
        try (PreparedStatement piece = connection.prepareStatement("INSERT INTO quality_equipment (id, version,"
                + " equipment_no, kind, name_zh, name_en, site_id, calibration_due) VALUES (?, 1, ?, ?, ?, ?, 1, ?)")) {
            for (String kind : Supplies.KINDS) {
                if (known.add(Supplies.equipment(kind))) {
                    bind(
                            piece,
                            id++,
                            Supplies.equipment(kind),
                            kind,
                            kind + "（示例）",
                            kind + " (sample)",
                            world.plan().lastDay().plusYears(1).toString());
                    rows++;
                }
            }
            piece.executeBatch();
        }
        return rows;
    }

    static String collectorCertificate(Person collector, LocalDate day) {
        return String.format(
                Locale.ROOT, "H-%d-%d", collector.id(), day.getYear() / CERTIFICATE_YEARS * CERTIFICATE_YEARS);
    }

    private long certificates() throws SQLException {
        Person training = world.people().of("QA", 1);
        long id = world.firsts().get("collection_certificates_seq");
        long rows = 0;
        try (PreparedStatement certificate =
                connection.prepareStatement("INSERT INTO collection_certificates (id, version,"
                        + " staff_id, staff_name, hospital_id, certificate_no, valid_from, valid_to, issued_by, issued_at)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int first = world.plan().firstDay().minusDays(3).getYear() / CERTIFICATE_YEARS * CERTIFICATE_YEARS;
            for (Person collector : world.people().collectors()) {
                for (int year = first; year <= world.plan().lastDay().getYear(); year += CERTIFICATE_YEARS) {
                    LocalDate from = LocalDate.of(year, 1, 1);
                    bind(
                            certificate,
                            id++,
                            collector.id(),
                            collector.name(),
                            collector.partner(),
                            collectorCertificate(collector, from),
                            from.toString(),
                            from.plusYears(CERTIFICATE_YEARS).minusDays(1).toString(),
                            training.name(),
                            from.minusDays(10) + " 02:00:00");
                    rows++;
                }
            }
            certificate.executeBatch();
        }
        return rows;
    }

    private long tanks() throws SQLException {
        int quarantine = Tanks.quarantineTanks(world.plan());
        List<String> numbers = freeNumbers(quarantine + Tanks.longTermTanks(world.plan()));
        long id = world.firsts().get("coldchain_vessels_seq");
        try (PreparedStatement tank =
                connection.prepareStatement("INSERT INTO coldchain_vessels (id, version, vessel_no,"
                        + " kind, zone, site_id, room, state, qualified_to, temperature_c, level_percent, read_at)"
                        + " VALUES (?, 1, ?, 'LN2_TANK', ?, 1, ?, 'IN_SERVICE', ?, -192.6, 84, ?)")) {
            for (int i = 0; i < numbers.size(); i++) {
                boolean waits = i < quarantine;
                bind(
                        tank,
                        id + i,
                        numbers.get(i),
                        waits ? "QUAR" : "QUAL_FAM",
                        waits ? "L01" : "L03",
                        world.plan().lastDay().plusYears(1).toString(),
                        Moment.utc(world.plan().cutoff()));
            }
            tank.executeBatch();
        }
        return numbers.size() + positions(numbers, quarantine, id);
    }

    private long positions(List<String> numbers, int quarantine, long tank) throws SQLException {
        long rows = 0;
        try (PreparedStatement position =
                connection.prepareStatement("INSERT INTO storage_positions (id, vessel_id, rack,"
                        + " level, slot, address) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < numbers.size(); i++) {
                for (int at = 0; at < Tanks.SIZE; at++) {
                    bind(
                            position,
                            world.firsts().get("storage_positions_seq") + rows++,
                            tank + i,
                            Tanks.rack(at),
                            Tanks.level(at),
                            String.valueOf(Tanks.slot(at)),
                            Tanks.address(numbers.get(i), i < quarantine ? "L01" : "L03", at));
                }
                position.executeBatch();
            }
        }
        return rows;
    }

    /** Tanks have three digits; the bank's own stand already. */
    private List<String> freeNumbers(int wanted) throws SQLException {
        Set<String> taken = known("SELECT vessel_no FROM coldchain_vessels");
        List<String> free = new ArrayList<>();
        for (int number = 500; free.size() < wanted; number = number == 999 ? 3 : number + 1) {
            String name = String.format(Locale.ROOT, "T%03d", number);
            if (number == 499) {
                throw new SQLException("Three digits leave no number for " + (wanted - free.size()) + " more tanks");
            }
            if (!taken.contains(name)) {
                free.add(name);
            }
        }
        return free;
    }

    private Set<String> known(String query) throws SQLException {
        Set<String> known = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                known.add(row.getString(1));
            }
        }
        return known;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
