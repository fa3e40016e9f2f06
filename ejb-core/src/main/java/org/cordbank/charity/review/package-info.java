/**
 * Who decides on an application and how: the medical check against the register of issued units, two independent reviewers
 * without conflict, a third when they disagree, the panel, the director, and the appeal. Words: check, review, conflict,
 * panel, vote, minutes, decision.
 */
package org.cordbank.charity.review;
