/**
 * Who works with the bank from outside: hospitals, where blood is collected, and couriers, who carry it. Words: partner,
 * licence, admit. Quality assurance admits a partner; every room above asks whether one may act today.
 */
package org.cordbank.partners;
