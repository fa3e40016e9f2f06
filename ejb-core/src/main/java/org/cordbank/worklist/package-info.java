/**
 * What waits for whom: the queues of the bank's desks, counted for the home page of the person who signed in. Words: queue,
 * item. It reads a view of the database, decides nothing and owns nothing; all staff may enter, each sees the queues of the
 * roles it holds.
 */
package org.cordbank.worklist;
