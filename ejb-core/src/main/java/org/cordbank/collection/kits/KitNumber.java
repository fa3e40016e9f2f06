package org.cordbank.collection.kits;

import org.cordbank.kernel.Mod37;

/** Number printed on the kit's box: K, year, six digits and a check character, for example {@code K26-000001-L}. */
record KitNumber(String value) {
    static KitNumber numbered(int year, long serial) {
        String bare = "K%02d%06d".formatted(year % 100, serial);
        return new KitNumber(bare.substring(0, 3) + "-" + bare.substring(3) + "-" + Mod37.check(bare));
    }
}
