package org.cordbank.identity;

/** Names the place an act came from (a station's name or the caller's address) for the audit trail; set per request. */
public final class Workstation {
    private static final int LONGEST = 100;
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Workstation() {}

    /** Sets the place for this thread; null forgets it. */
    public static void here(String place) {
        if (place == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(place.length() > LONGEST ? place.substring(0, LONGEST) : place);
        }
    }

    /** The place of this call; {@code -} when nobody named one. */
    public static String current() {
        String place = CURRENT.get();
        return place == null ? "-" : place;
    }
}
