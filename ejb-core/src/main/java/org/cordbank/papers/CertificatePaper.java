package org.cordbank.papers;

import java.time.LocalDate;
import java.util.Locale;
import org.cordbank.kernel.Din;

/**
 * The storage certificate a family frames: who, which unit, since when, until when; never a test value.
 *
 * @param maskedMotherName name with its middle hidden, because the paper hangs on walls
 * @param term printed term, for example {@code 2026-11-23 — 2044-11-22}
 * @param verifyUrl complete address the QR code leads to
 * @param verifyCode the random code of the same address, for typing
 */
public record CertificatePaper(
        String bankName,
        String licenceNo,
        String certificateNumber,
        String maskedMotherName,
        Din din,
        LocalDate storedOn,
        String plan,
        String term,
        String contractNumber,
        LocalDate issuedOn,
        String verifyUrl,
        String verifyCode,
        String signatoryName,
        Locale locale)
        implements Paper {
    @Override
    public String template() {
        return "certificate";
    }

    @Override
    public String number() {
        return certificateNumber;
    }

    /** The donation number as it is printed: {@code G1234 98 654321}. */
    public String printedDin() {
        return din.facility() + " " + din.year() + " " + din.serial();
    }

    /** The verification code in groups of four. */
    public String printedCode() {
        return verifyCode.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
