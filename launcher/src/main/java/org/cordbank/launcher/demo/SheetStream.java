package org.cordbank.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A sheet as the database reads it: one bench day in memory at a time, counted and fingerprinted on the way. */
final class SheetStream extends InputStream {
    private final Sheet.Rows rows;
    private final Iterator<Day> days;
    private final BooleanSupplier cancelled;
    private final MessageDigest digest;
    private final Row row = new Row();
    private int read;
    private long bytes;

    SheetStream(Sheet.Rows rows, List<Day> days, BooleanSupplier cancelled) {
        this.rows = rows;
        this.days = days.iterator();
        this.cancelled = cancelled;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public int read() throws IOException {
        return fill() ? row.bytes()[read++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int some = Math.min(length, row.size() - read);
        System.arraycopy(row.bytes(), read, into, offset, some);
        read += some;
        return some;
    }

    private boolean fill() throws IOException {
        while (read == row.size()) {
            if (cancelled.getAsBoolean()) {
                throw new IOException("The load was cancelled");
            }
            if (!days.hasNext()) {
                return false;
            }
            row.clear();
            read = 0;
            rows.write(days.next(), row);
            digest.update(row.bytes(), 0, row.size());
            bytes += row.size();
        }
        return true;
    }

    long rows() {
        return row.rows();
    }

    long bytes() {
        return bytes;
    }

    /** SHA-256 of all that was read, in hexadecimal; once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
