/**
 * Who the family is: the mother, who is its guardian at the bank, with her name, identity number and how she is reached,
 * sealed. Words: mother, masked, reveal. Families write their own; staff read masked, and unmask for a reason that is
 * recorded.
 */
package org.cordbank.family;
