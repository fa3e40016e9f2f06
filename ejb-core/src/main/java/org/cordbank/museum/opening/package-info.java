/**
 * When the museum is open and for whom: rules in versions, holidays and make-up working days, closures, and the pure
 * calculation of a day's sessions. Words: rules, slot, horizon, notice, ratio, closure. Museum staff write; the round of
 * the back office opens what the rules say.
 */
package org.cordbank.museum.opening;
