package org.cordbank.storage;

import java.util.Locale;
import java.util.regex.Pattern;
import org.cordbank.storage.ScanPositionRefused.Reason;

/**
 * The address of one position as it is printed and scanned: site, room, tank, rack, level and slot, for example {@code
 * JN1-L03-T012-R08-L15-A}.
 */
public record StoragePosition(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,8}-[A-Z0-9]{1,5}-T\\d{3}-R\\d{2}-L\\d{2}-[A-Z]");

    public StoragePosition {
        if (!FORM.matcher(value).matches()) {
            throw new ScanPositionRefused(Reason.NOT_A_POSITION, value);
        }
    }

    /** Reads a typed or scanned address; refused when it has not the form of one. */
    public static StoragePosition of(String scanned) {
        return new StoragePosition(scanned == null ? "" : scanned.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
