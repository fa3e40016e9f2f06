package org.cordbank.launcher.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of the bank's own sequences, set aside for a load, so that no desk is ever given one of them. */
final class Numbers {
    private static final Pattern PAIR = Pattern.compile("\"([a-z_.]+)\": ?(\\d+)");
    private static final String DINS = "unit_dins_seq";
    private static final long LAST_SERIAL = 999_999;

    private Numbers() {}

    /** How many of each sequence the whole load takes. */
    static Map<String, Long> wanted(Plan plan, Iterable<DemoPart> parts) {
        Map<String, Long> wanted = new TreeMap<>(Scenery.numbers(plan));
        for (DemoPart part : parts) {
            part.numbers().forEach((sequence, most) -> wanted.put(sequence, (long) most * plan.lives()));
        }
        return wanted;
    }

    /** Sets them aside and answers the first of each. */
    static Map<String, Long> setAside(Connection connection, Map<String, Long> wanted) throws SQLException {
        Map<String, Long> firsts = new TreeMap<>();
        for (Map.Entry<String, Long> each : wanted.entrySet()) {
            String sequence = each.getKey();
            long first = one(connection, "SELECT NEXTVAL(" + sequence + ")");
            if (sequence.equals(DINS) && first + each.getValue() > LAST_SERIAL) {
                throw new SQLException("Six digits of a DIN leave no room for " + each.getValue() + " more units");
            }
            one(connection, "SELECT SETVAL(" + sequence + ", " + (first + each.getValue()) + ")");
            firsts.put(sequence, first);
        }
        return firsts;
    }

    static String json(Map<String, Long> firsts) {
        StringBuilder json = new StringBuilder("{");
        firsts.forEach((name, first) -> json.append(json.length() > 1 ? ", " : "")
                .append('"')
                .append(name)
                .append("\": ")
                .append(first));
        return json.append('}').toString();
    }

    static Map<String, Long> ofJson(String json) {
        Map<String, Long> firsts = new TreeMap<>();
        Matcher pair = PAIR.matcher(json);
        while (pair.find()) {
            firsts.put(pair.group(1), Long.valueOf(pair.group(2)));
        }
        return firsts;
    }

    private static long one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
