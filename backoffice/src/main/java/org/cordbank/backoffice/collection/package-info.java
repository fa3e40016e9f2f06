/** Pages of the room {@code org.cordbank.collection}. */
package org.cordbank.backoffice.collection;
