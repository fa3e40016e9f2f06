/**
 * Who may collect: one certificate per person, hospital and period. Words: collector, certificate, renewal, suspension.
 * The training officer keeps the register; the bedside asks it for the moment of each collection.
 */
package org.cordbank.collection.collectors;
