package org.cordbank.family;

import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;

/**
 * A mother in the clear: for her own pages, her papers and a reveal that was recorded; never for a log.
 *
 * @param mobile null until she gave it
 * @param address null until she gave it
 */
public record MotherRow(PersonName name, IdCardNumber idNumber, MobileNumber mobile, String address) {
    private static final int STREET_SHOWN = 6;

    /** What staff see without a reason. */
    public MaskedMother masked() {
        return new MaskedMother(
                name.masked(),
                idNumber.masked(),
                mobile == null ? "" : mobile.masked(),
                address == null ? "" : maskedAddress());
    }

    private String maskedAddress() {
        int shown = Math.min(STREET_SHOWN, address.codePointCount(0, address.length()));
        return address.substring(0, address.offsetByCodePoints(0, shown)) + "******";
    }

    /** True once she can be written to and called. */
    public boolean isReachable() {
        return mobile != null && address != null;
    }

    /** Masked, so that a log that prints the row tells nobody. */
    @Override
    public String toString() {
        return masked().toString();
    }
}
