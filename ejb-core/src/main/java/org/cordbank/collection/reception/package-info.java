/**
 * The receiving room: a box opened, bag and mother's tube scanned, the logger judged, eight checks answered, the unit
 * registered by two people or set aside for a decision. Words: reception, check, reject reason, accession number.
 */
package org.cordbank.collection.reception;
