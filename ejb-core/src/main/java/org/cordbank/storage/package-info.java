/**
 * The cryostore: which bag lies in which position of which vessel, and every movement between two positions with two
 * people and two scans. Words: position, zone, placing, reservation, move order, movement. Storage custodians work
 * here; release reserves a qualified position and orders the move out of quarantine.
 */
package org.cordbank.storage;
