/** Pages of the room {@code org.cordbank.billing}: what arrived in the bank's account. */
package org.cordbank.backoffice.billing;
