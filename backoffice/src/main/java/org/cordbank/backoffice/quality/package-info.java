/** Pages where QA decides about deviations and keeps lots, equipment and qualifications. */
package org.cordbank.backoffice.quality;
