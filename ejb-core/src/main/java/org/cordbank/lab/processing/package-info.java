/**
 * The preparation bench: a registered unit goes through the steps of a versioned catalogue, in order. Words: shift (one
 * site's working period), batch (units prepared together), step (SHIFT and BATCH steps are recorded once and inherited,
 * UNIT steps per unit), S1 (operator), S2 (operator and a second person), AUTO (computed). A unit pins the version of the
 * catalogue it started with; a record is never changed, a correction stands beside it. Laboratory technicians, analysts
 * and verifiers enter.
 */
package org.cordbank.lab.processing;
