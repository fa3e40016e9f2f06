/** Pages of the room {@code org.cordbank.identity}: the door of the portal. */
package org.cordbank.portal.identity;
