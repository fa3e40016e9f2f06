/**
 * The box on its way from a hospital to the bank. Words: trip, box, logger, seal, pick-up, hand-over. Couriers see their
 * own trips and no names.
 */
package org.cordbank.collection.transport;
