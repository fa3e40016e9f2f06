package org.cordbank.portal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cordbank.contract.Verification;
import org.cordbank.contract.VerifiedCertificate;

/**
 * Keeps the way to the desk for all who verify: a desk that is injected into a page's bean is looked up by name for
 * each page anew.
 */
@ApplicationScoped
public class VerifyCounter {
    @Inject
    private Verification desk;

    /** See {@link Verification#verify}. */
    public Optional<VerifiedCertificate> verify(String code, String address) {
        return desk.verify(code, address);
    }
}
