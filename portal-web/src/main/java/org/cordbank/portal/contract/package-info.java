/** Pages of the room {@code org.cordbank.contract}: the wizard, the signature, the verification of a certificate. */
package org.cordbank.portal.contract;
