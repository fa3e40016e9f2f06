/** Pages of the room {@code org.cordbank.release}. */
package org.cordbank.backoffice.release;
