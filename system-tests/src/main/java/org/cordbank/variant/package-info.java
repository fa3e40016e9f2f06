/**
 * Variants of the shipped faces for measuring and for proving: the WAR as it is shipped with a package of test-only
 * classes laid in. The shipped WARs hold none of them, and nothing here runs outside the commands that build a variant.
 */
package org.cordbank.variant;
