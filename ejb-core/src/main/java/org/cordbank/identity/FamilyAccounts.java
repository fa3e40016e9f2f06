package org.cordbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What other rooms ask of families' accounts, within their own acts. */
@ApplicationScoped
public class FamilyAccounts {
    @Inject
    private People people;

    /** The mail address of an account; its absence is a fault of the caller. */
    public String address(long familyAccountId) {
        return people.family(familyAccountId)
                .map(FamilyAccount::email)
                .orElseThrow(() -> new IllegalArgumentException("There is no family account " + familyAccountId));
    }

    /** Holds an account until the transaction ends, so that of two acts by it at one moment the second sees the first. */
    public void hold(long familyAccountId) {
        people.holdFamily(familyAccountId);
    }

    /** The account behind a mail address, if it answered a code before. */
    public Optional<Long> account(String email) {
        return people.familyByEmail(email).map(FamilyAccount::id);
    }
}
