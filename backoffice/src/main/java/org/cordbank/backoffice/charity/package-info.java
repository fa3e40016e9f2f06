/** Pages of the room {@code org.cordbank.charity}: intake, review, grants, payments and the books of the funds. */
package org.cordbank.backoffice.charity;
