/**
 * The charity programmes as data: whom each helps, which questions and papers it asks for, its award tiers, ceilings,
 * budgets, periods and partners. Words: programme, edition, tier, eligibility. A programme in an application never
 * changes; a change is a new edition with source and approver. Passers-by read, nobody writes here.
 */
package org.cordbank.charity.programmes;
