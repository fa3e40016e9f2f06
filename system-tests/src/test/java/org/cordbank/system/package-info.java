/** Journeys through the whole launched bank, in a real browser, against a real database. */
package org.cordbank.system;
