/**
 * The bank's books, double entry: an entry posts to two accounts or more, its debits equal its credits, and it is never
 * changed. A fund keeps books of its own among them. Words: account, entry, posting, debit, credit, reverse, fund. Rooms
 * that move money post here in their own act.
 */
package org.cordbank.ledger;
