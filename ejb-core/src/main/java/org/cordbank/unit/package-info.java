/**
 * The thing itself: a unit of cord blood from enrolment to its end, its number (DIN), bags, specimens, holds and every
 * change of state, and what other rooms must know of it (collection facts, clearance for a kit, the accepted freezing
 * verdict). Words: unit, transition, hold, bag, division, specimen, standing. Other rooms write through {@link
 * org.cordbank.unit.UnitRegister} inside their own transaction; staff read the unit's file; a family follows its own.
 */
package org.cordbank.unit;
