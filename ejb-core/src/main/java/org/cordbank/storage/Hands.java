package org.cordbank.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.quality.Qualifications;

/** The two people at the tank: the custodian who acts and another qualified person who signs. */
@ApplicationScoped
class Hands {
    static final String STORAGE = "STORAGE";

    @Inject
    private CurrentActor current;

    @Inject
    private Signatures signatures;

    @Inject
    private Qualifications qualifications;

    void qualified(String skill) {
        qualifications.require(current.get(), skill);
    }

    Signature second(String badge, String pin) {
        Signature second = signatures.second(
                badge, pin, Meaning.VERIFIED, Role.STORAGE_CUSTODIAN, Role.VERIFIER, Role.LAB_TECHNICIAN);
        qualifications.require(second.signer(), Hands.STORAGE);
        return second;
    }

    String first() {
        return current.get().name();
    }
}
