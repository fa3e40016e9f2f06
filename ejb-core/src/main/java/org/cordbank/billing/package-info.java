/**
 * What families owe and paid: invoices and the bank transfers recorded for them, each posted to the books in the same
 * act. Words: invoice, payment, transfer, bank reference, open amount. Finance records; contract writes invoices.
 */
package org.cordbank.billing;
