/**
 * The benchmark: each scenario beside its baseline in the same run, interleaved, with the checks that make a run valid,
 * and a dated report. What it says holds for the ratio, not for the machine.
 */
package org.cordbank.bench;
