package org.cordbank.lab.processing;

import java.util.Optional;

/** Tells the bench a unit's blood group once its test is final; the testing laboratory implements it. */
public interface KnownBloodGroup {
    /** For example {@code A_POS}; empty while the test is not final. */
    Optional<String> of(long unitId);
}
