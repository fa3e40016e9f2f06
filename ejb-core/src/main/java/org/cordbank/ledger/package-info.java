/**
 * The bank's books, double entry: an entry posts to two accounts or more, its debits equal its credits, and it is never
 * changed. Words: account, entry, posting, debit, credit, reverse. Rooms that move money post here in their own act.
 */
package org.cordbank.ledger;
