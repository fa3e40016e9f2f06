package org.cordbank.unit;

/**
 * What is looked for in the file of units.
 *
 * @param text a DIN, kit, contract or specimen number or a unit's public id; blank for a list
 * @param status only units in this state; null for any
 * @param before ids below this one, newest first; {@link Long#MAX_VALUE} for the first page
 * @param most rows at most
 */
public record FindUnits(String text, UnitStatus status, long before, int most) {}
