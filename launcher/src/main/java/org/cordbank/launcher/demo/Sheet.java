package org.cordbank.launcher.demo;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of one table.
 *
 * @param table where they go
 * @param columns in the order they are written; one that ends in {@code #} is written in hexadecimal (sealed values)
 * @param rows writes the rows of one bench day
 * @param before statements run before the rows are loaded
 * @param after statements run once the rows are loaded, in the same transaction
 */
record Sheet(String table, List<String> columns, Rows rows, List<String> before, List<String> after) {
    /** Writes what happened on a bench day, or to its units. */
    @FunctionalInterface
    interface Rows {
        void write(Day day, Row row);
    }

    /** Writes what happened to one unit. */
    @FunctionalInterface
    interface LifeRows {
        void write(Life life, Row row);
    }

    static Sheet ofDays(String table, String columns, Rows rows) {
        return new Sheet(table, List.of(columns.split("[,\\s]+")), rows, List.of(), List.of());
    }

    static Sheet ofLives(String table, String columns, LifeRows rows) {
        return ofDays(table, columns, (day, row) -> day.lives().forEach(life -> rows.write(life, row)));
    }

    Sheet prepared(String... statements) {
        return new Sheet(table, columns, rows, List.of(statements), after);
    }

    Sheet finished(String... statements) {
        return new Sheet(table, columns, rows, before, List.of(statements));
    }

    /** The statement that takes the stream in. */
    String load() {
        String names = columns.stream()
                .map(column -> isHex(column) ? "@" + bare(column) : column)
                .collect(Collectors.joining(", "));
        String sealed = columns.stream()
                .filter(Sheet::isHex)
                .map(column -> bare(column) + " = UNHEX(@" + bare(column) + ")")
                .collect(Collectors.joining(", "));
        return "LOAD DATA LOCAL INFILE '" + table + ".tsv' INTO TABLE " + table
                + " CHARACTER SET utf8mb4 FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\' LINES TERMINATED BY '\\n' ("
                + names + ")" + (sealed.isEmpty() ? "" : " SET " + sealed);
    }

    private static boolean isHex(String column) {
        return column.endsWith("#");
    }

    private static String bare(String column) {
        return column.substring(0, column.length() - 1);
    }
}
