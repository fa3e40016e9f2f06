/** The home page of the back office: what waits for the person who signed in. */
package org.cordbank.backoffice.worklist;
