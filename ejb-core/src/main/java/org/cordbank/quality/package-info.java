/**
 * Quality: what went wrong and what QA decided about it, and what work may be done with: reagent lots in date and
 * released, equipment calibrated, people qualified. Words: deviation, disposition, lot, calibration, qualification. Every
 * room that works on a unit opens deviations and asks before it works; QA and the medical director dispose.
 */
package org.cordbank.quality;
