/** Pages of the room {@code org.cordbank.coldchain}. */
package org.cordbank.backoffice.coldchain;
