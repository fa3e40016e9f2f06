/** Pages of the room {@code org.cordbank.audit}. */
package org.cordbank.backoffice.audit;
