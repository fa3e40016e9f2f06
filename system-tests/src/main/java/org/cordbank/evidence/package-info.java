/** Maps what the bank promises to the tests that hold it to account and to their last results. */
package org.cordbank.evidence;
