package org.cordbank.launcher.demo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Writes rows as LOAD DATA reads them: fields parted by tabs, {@code \N} for nothing, instants in UTC. */
final class Row {
    private static final int FIRST_SIZE = 1 << 16;
    private static final byte[] NOTHING = {'\\', 'N'};

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;
    private boolean begun;
    private long rows;

    Row with(long value) {
        return raw(Long.toString(value));
    }

    Row with(boolean value) {
        return raw(value ? "1" : "0");
    }

    Row with(String value) {
        if (value == null) {
            return none();
        }
        next();
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        room(text.length * 2);
        for (byte one : text) {
            if (one == '\\' || one == '\t' || one == '\n') {
                bytes[size++] = '\\';
                bytes[size++] = one == '\t' ? (byte) 't' : one == '\n' ? (byte) 'n' : one;
            } else {
                bytes[size++] = one;
            }
        }
        return this;
    }

    /** An instant by its second; 0 is nothing. */
    Row at(long second) {
        return second == 0 ? none() : raw(Moment.utc(second));
    }

    /** The calendar day in Shanghai of a second. */
    Row day(long second) {
        return second == 0 ? none() : raw(Moment.day(second));
    }

    Row hex(byte[] value) {
        return value == null ? none() : raw(HexFormat.of().formatHex(value));
    }

    /** A number that is null when it is 0. */
    Row orNone(long value) {
        return value == 0 ? none() : with(value);
    }

    Row who(Person person) {
        return with(person.id()).with(person.name());
    }

    Row none() {
        next();
        room(2);
        bytes[size++] = NOTHING[0];
        bytes[size++] = NOTHING[1];
        return this;
    }

    /** Plain ASCII without anything to be escaped. */
    Row raw(String ascii) {
        next();
        int length = ascii.length();
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    void end() {
        room(1);
        bytes[size++] = '\n';
        begun = false;
        rows++;
    }

    private void next() {
        if (begun) {
            room(1);
            bytes[size++] = '\t';
        }
        begun = true;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    long rows() {
        return rows;
    }

    /** Forgets what was written; the count goes on. */
    void clear() {
        size = 0;
    }
}
