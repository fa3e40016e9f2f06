/**
 * The tags of {@code http://cordbank.org/kit}: a page lists what it wants said and asked, a tag owns label, hint,
 * message, ids and look. Views never write classes or handlers of their own.
 */
package org.cordbank.faces.tag;
