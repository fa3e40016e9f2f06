package org.cordbank.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.unit.ScanRefused.Reason;

/** Tells what a station scanned: a unit we know, or by name what it is instead. */
@ApplicationScoped
class Scans {
    private static final Pattern BADGE = Pattern.compile("[A-Z]{1,2}-?[0-9]{2,4}");
    private static final Pattern POSITION = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+){3,}");
    private static final Pattern CONTRACT = Pattern.compile("SD-?[0-9]{4}-?[0-9]{7}-?[0-9A-Z*]");
    private static final Pattern CERTIFICATE = Pattern.compile("SDCB-?[0-9]{6}-?[0-9]{6}-?[0-9A-Z*]");

    @Inject
    private Units units;

    Unit unit(String scannedText) {
        String text = scannedText == null ? "" : scannedText.strip();
        Din din = din(text);
        return units.byDin(din).orElseThrow(() -> new ScanRefused(Reason.UNKNOWN_DIN, din.print()));
    }

    private Din din(String text) {
        try {
            return Din.of(text);
        } catch (InvalidValue invalid) {
            if (invalid.textKey().endsWith(".checkCharacter")) {
                throw new ScanRefused(Reason.WRONG_CHECK_CHARACTER, text);
            }
            throw new ScanRefused(instead(text), text);
        }
    }

    private Reason instead(String text) {
        if (units.unitOfSpecimen(text).isPresent()) {
            return Reason.SPECIMEN;
        }
        return named(text.toUpperCase(Locale.ROOT)).orElse(Reason.NOT_A_DIN);
    }

    /** What a text is by its shape alone. */
    static Optional<Reason> named(String text) {
        if (text.startsWith("=<")) {
            return Optional.of(Reason.PRODUCT_CODE);
        }
        if (text.startsWith("=>") || text.startsWith("&>")) {
            return Optional.of(Reason.EXPIRY_DATE);
        }
        if (CERTIFICATE.matcher(text).matches()) {
            return Optional.of(Reason.CERTIFICATE_NUMBER);
        }
        if (CONTRACT.matcher(text).matches()) {
            return Optional.of(Reason.CONTRACT_NUMBER);
        }
        if (BADGE.matcher(text).matches()) {
            return Optional.of(Reason.BADGE);
        }
        return POSITION.matcher(text).matches() ? Optional.of(Reason.POSITION) : Optional.empty();
    }
}
