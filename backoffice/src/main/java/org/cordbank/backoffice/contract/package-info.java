/** Pages of the room {@code org.cordbank.contract}: countersigning, the list of contracts, a unit's contract. */
package org.cordbank.backoffice.contract;
