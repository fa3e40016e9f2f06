package org.cordbank.unit;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** One line of a room's table in a unit's sheaf; columns by the names the table gives them, an empty one is null. */
public final class SheafLine {
    /** {@code 2026-11-26 18:19:20.123456}. */
    private static final int MOMENT_LENGTH = 26;

    private final JsonObject columns;

    SheafLine(JsonObject columns) {
        this.columns = columns;
    }

    public String text(String column) {
        JsonValue value = value(column);
        if (value == null) {
            return null;
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    public BigDecimal decimal(String column) {
        JsonValue value = value(column);
        return value == null ? null : ((JsonNumber) value).bigDecimalValue();
    }

    public Long number(String column) {
        BigDecimal decimal = decimal(column);
        return decimal == null ? null : Long.valueOf(decimal.longValueExact());
    }

    /** False where the column is empty. */
    public boolean flag(String column) {
        JsonValue value = value(column);
        return value == JsonValue.TRUE || value instanceof JsonNumber number && number.intValue() != 0;
    }

    /** From a DATETIME(6) in UTC. */
    public Instant instant(String column) {
        String text = text(column);
        return text == null ? null : moment(text).toInstant(ZoneOffset.UTC);
    }

    /** The server writes a DATETIME(6) always alike; a unit has hundreds of them, and a general parser is slow. */
    private static LocalDateTime moment(String text) {
        if (text.length() != MOMENT_LENGTH) {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        }
        return LocalDateTime.of(
                Integer.parseInt(text, 0, 4, 10),
                Integer.parseInt(text, 5, 7, 10),
                Integer.parseInt(text, 8, 10, 10),
                Integer.parseInt(text, 11, 13, 10),
                Integer.parseInt(text, 14, 16, 10),
                Integer.parseInt(text, 17, 19, 10),
                Integer.parseInt(text, 20, MOMENT_LENGTH, 10) * 1000);
    }

    public LocalDate day(String column) {
        String text = text(column);
        return text == null ? null : LocalDate.parse(text);
    }

    /** The constant of that name. */
    public <E extends Enum<E>> E constant(String column, Class<E> of) {
        String text = text(column);
        return text == null ? null : Enum.valueOf(of, text);
    }

    private JsonValue value(String column) {
        JsonValue value = columns.get(column);
        return value == null || value == JsonValue.NULL ? null : value;
    }
}
