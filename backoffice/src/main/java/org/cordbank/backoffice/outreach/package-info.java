/** Pages of the museum's staff for events and for texts the public reads. */
package org.cordbank.backoffice.outreach;
