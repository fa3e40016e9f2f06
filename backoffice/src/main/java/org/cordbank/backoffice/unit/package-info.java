/** Pages where staff look a unit up, read everything about it, and hold it. */
package org.cordbank.backoffice.unit;
