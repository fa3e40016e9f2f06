package org.cordbank.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.PublicId;
import org.cordbank.kernel.Sql;
import org.cordbank.unit.Standing;

/**
 * The public counter where anyone verifies a certificate by the random code printed under its QR. A code that is none
 * and a code nobody has are answered alike; the certificate number alone answers nothing. A success is two reads and
 * writes nothing.
 */
@Stateless
@PermitAll
public class Verification {
    private static final String ANSWER =
            "SELECT c.number, c.mother_masked, c.din, c.state, c.issued_on, c.withdrawn_on,"
                    + " s.standing FROM contract_certificates c LEFT JOIN unit_public_standings s ON s.unit_id = c.unit_id"
                    + " WHERE c.code = ?";

    @Inject
    private Sql sql;

    @Inject
    private VerificationBudget budget;

    @Inject
    private Clock clock;

    /**
     * What the certificate with this code says now; empty when there is none.
     *
     * @param code 16 characters as printed, with or without hyphens and blanks
     * @param address network address of the reader, whose failures are counted
     * @throws VerifyingRefused when too many look-ups failed
     */
    public Optional<VerifiedCertificate> verify(String code, String address) {
        budget.refuseSpent(address);
        Optional<VerifiedCertificate> found = read(code);
        if (found.isEmpty()) {
            budget.failed(address);
        }
        return found;
    }

    private Optional<VerifiedCertificate> read(String code) {
        try {
            String exact = PublicId.of(code).value();
            Instant now = clock.instant();
            return sql.one(ANSWER, row -> answer(row, now), exact);
        } catch (InvalidValue noCode) {
            return Optional.empty();
        }
    }

    private static VerifiedCertificate answer(ResultSet row, Instant now) throws SQLException {
        return new VerifiedCertificate(
                row.getString("number"),
                row.getString("mother_masked"),
                new Din(row.getString("din")).print(),
                CertificateState.valueOf(row.getString("state")),
                row.getString("standing") == null ? null : Standing.valueOf(row.getString("standing")),
                row.getObject("issued_on", java.time.LocalDate.class),
                row.getObject("withdrawn_on", java.time.LocalDate.class),
                now);
    }
}
