/**
 * The testing laboratory: fifteen tests of each unit from a versioned catalogue, begun when quarantine begins. Words:
 * result (a revision that is never changed), verdict (by the rule of the unit's product), verification (by a second
 * analyst, never the tester), final, amended, repeat, waived. Analysts enter; infectious results are entered and read
 * only by those qualified for them.
 */
package org.cordbank.lab.testing;
