/**
 * From the kit to the barcode at the bank's door. {@code kits} holds the mother's prenatal results and the kits with
 * their labels, {@code collectors} the certificates of those who collect, {@code bedside} what was collected in the
 * delivery room, {@code transport} the box on its way, {@code reception} the eight checks and the registration.
 */
package org.cordbank.collection;
