package org.cordbank.charity.applications;

import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;

/**
 * Somebody in an application, in the clear; whatever is not given yet is null. For the applicant's own pages and for a
 * reveal that was recorded; never for a log.
 *
 * @param email of the applicant, when a helper fills in
 * @param organisation of a helper
 * @param city where the patient lives, as a public notice may name it
 * @param relation of the applicant to the patient
 */
public record PersonRow(
        PersonName name,
        IdCardNumber idNumber,
        MobileNumber mobile,
        EmailAddress email,
        String address,
        String organisation,
        String city,
        Relation relation) {
    static final PersonRow NOBODY = new PersonRow(null, null, null, null, null, null, null, null);
    private static final int STREET_SHOWN = 6;

    /** What staff see without a reason. */
    public MaskedPerson masked() {
        return new MaskedPerson(
                name == null ? "" : name.masked(),
                idNumber == null ? "" : idNumber.masked(),
                mobile == null ? "" : mobile.masked(),
                email == null ? "" : email.masked(),
                address == null ? "" : maskedAddress(),
                organisation == null ? "" : organisation,
                city == null ? "" : city,
                relation);
    }

    /** The same with the name and number of {@code other}, who is this person. */
    PersonRow named(PersonRow other) {
        return new PersonRow(other.name, other.idNumber, mobile, email, address, organisation, city, relation);
    }

    private String maskedAddress() {
        int shown = Math.min(STREET_SHOWN, address.codePointCount(0, address.length()));
        return address.substring(0, address.offsetByCodePoints(0, shown)) + "******";
    }

    /** Masked, so that a log that prints the row tells nobody. */
    @Override
    public String toString() {
        return masked().toString();
    }
}
