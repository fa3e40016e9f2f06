package org.cordbank.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The storage contract as the family and the bank sign it.
 *
 * @param termsVersion version of the standing clauses the family read
 * @param term printed term of storage
 * @param contentHash SHA-256 of the signed content in hexadecimal digits, which the signatures cover
 */
public record ContractPaper(
        String bankName,
        String licenceNo,
        String contractNumber,
        String termsVersion,
        List<Party> parties,
        String beneficiary,
        String plan,
        String term,
        LocalDate madeOn,
        List<Fee> fees,
        String total,
        List<Consent> consents,
        List<Signature> signatures,
        String contentHash,
        Locale locale)
        implements Paper {
    /** One who makes the contract: the role printed before the name, and how the person is known and reached. */
    public record Party(String role, String name, String identity, String contact) {}

    /** One line of the fee table; amounts are printed CNY with two decimals. */
    public record Fee(String name, String amount, String due) {}

    /** A consent given or refused with the immutable version of its text. */
    public record Consent(String name, String version, boolean given) {}

    /** Who signed, in what meaning, when (printed in the bank's zone by the template). */
    public record Signature(String role, String name, String meaning, Instant at) {}

    public ContractPaper {
        parties = List.copyOf(parties);
        fees = List.copyOf(fees);
        consents = List.copyOf(consents);
        signatures = List.copyOf(signatures);
    }

    @Override
    public String template() {
        return "contract";
    }

    @Override
    public String number() {
        return contractNumber;
    }
}
