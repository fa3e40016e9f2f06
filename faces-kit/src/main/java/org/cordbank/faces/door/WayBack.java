package org.cordbank.faces.door;

import java.util.regex.Pattern;

/** Where a person was heading before the door: a path of this face only, so that no link leads away from the bank. */
public final class WayBack {
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~-]*(\\?[A-Za-z0-9=&%._~+-]*)?");

    private WayBack() {}

    /** {@code wanted} when it is a path of this face, else {@code home}. */
    public static String orElse(String wanted, String home) {
        boolean own = wanted != null && OWN_PATH.matcher(wanted).matches() && !wanted.contains("..");
        return own ? wanted : home;
    }
}
