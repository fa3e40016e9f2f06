package org.cordbank.booking;

import java.util.Locale;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;

/**
 * The grown-up the bank writes to. Personal: kept sealed and printed masked.
 *
 * @param phone null where the room does not ask for one
 * @param language of the letters, {@code zh} or {@code en}
 */
public record Contact(PersonName name, MobileNumber phone, EmailAddress email, String language) {
    public Locale locale() {
        return language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    @Override
    public String toString() {
        return name.masked() + " " + email;
    }
}
