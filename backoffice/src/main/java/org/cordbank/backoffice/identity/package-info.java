/** Pages of the room {@code org.cordbank.identity}. */
package org.cordbank.backoffice.identity;
