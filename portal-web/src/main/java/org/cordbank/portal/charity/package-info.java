/** Pages of the room {@code org.cordbank.charity}: programmes, applications, the public notice and the glass box. */
package org.cordbank.portal.charity;
