package org.cordbank.collection.kits;

/**
 * A kit to be issued.
 *
 * @param unitVersion the version of the unit the page showed
 * @param lotNo lot printed on the kit's box, typed or scanned
 */
public record IssueKit(long unitId, int unitVersion, String lotNo, java.util.Locale language) {}
