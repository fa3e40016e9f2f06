/**
 * What the bank tells people: letters by mail through an outbox that is written in the act's own transaction, and
 * messages on a family's pages. Words: letter, outbox, postman, message. Every room may post; the back office's timer
 * lets the postman run; a system administrator sees what waits and what failed.
 */
package org.cordbank.notification;
