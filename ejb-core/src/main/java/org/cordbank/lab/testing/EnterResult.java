package org.cordbank.lab.testing;

import java.util.Map;

/**
 * A result as it was read.
 *
 * @param testNo place of the test in the catalogue
 * @param seenRevision the newest result the analyst saw, 0 for none
 * @param reason why a result stands beside an earlier one; needed once the test was final
 */
public record EnterResult(long unitId, int testNo, int seenRevision, Map<String, String> values, String reason) {
    public EnterResult {
        values = Map.copyOf(values);
    }
}
