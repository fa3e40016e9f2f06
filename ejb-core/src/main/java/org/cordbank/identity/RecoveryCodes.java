package org.cordbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Sql;

/** Codes on paper for the day the phone is lost: twelve digits, each good once, kept as keyed hashes only. */
@ApplicationScoped
class RecoveryCodes {
    private static final String PURPOSE = "identity.recovery";
    private static final int GROUP = 10_000;

    private final Clock machine = Clock.systemUTC();

    @Inject
    private Sql sql;

    @Inject
    private Seals seals;

    @Inject
    private IdentityRules rules;

    /** New codes in groups of four digits; the ones before are void. */
    List<String> renew(long staffId) {
        takeBack(staffId);
        SecureRandom random = new SecureRandom();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < rules.value("recovery_codes"); i++) {
            String code = String.format(
                    "%04d %04d %04d", random.nextInt(GROUP), random.nextInt(GROUP), random.nextInt(GROUP));
            sql.update(
                    "INSERT INTO identity_recovery_codes (staff_id, code_hash, created_at) VALUES (?, ?, ?)",
                    staffId,
                    hash(staffId, code),
                    machine.instant());
            codes.add(code);
        }
        return codes;
    }

    /** True when this is an unused code of the person, which is used up by it. */
    boolean use(long staffId, String typed) {
        return sql.update(
                        "UPDATE identity_recovery_codes SET used_at = ? WHERE staff_id = ? AND code_hash = ?"
                                + " AND used_at IS NULL AND void_at IS NULL",
                        machine.instant(),
                        staffId,
                        hash(staffId, typed))
                == 1;
    }

    void takeBack(long staffId) {
        sql.update(
                "UPDATE identity_recovery_codes SET void_at = ? WHERE staff_id = ? AND used_at IS NULL AND void_at IS NULL",
                machine.instant(),
                staffId);
    }

    private byte[] hash(long staffId, String code) {
        return seals.index(PURPOSE, staffId + ":" + code.replaceAll("\\s", ""));
    }
}
