/**
 * Prenatal results and kits. Words: prenatal results, kit, lot, DIN set, label sheet. Customer service attaches results
 * without being able to open them and issues kits; the medical director and the infectious-disease analyst open results
 * for a reason that is recorded.
 */
package org.cordbank.collection.kits;
