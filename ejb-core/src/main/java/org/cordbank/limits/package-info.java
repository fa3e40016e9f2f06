/**
 * The bank's numbers: limits as versions by scope and date, each with its source and approver, and the default
 * catalogues (checklists, questions, programs, reasons). Words: limit, scope, target, warning, catalogue, entry. Every
 * room above asks {@link org.cordbank.limits.Limits} and {@link org.cordbank.limits.Catalogues}; quality and the medical
 * director read the register.
 */
package org.cordbank.limits;
