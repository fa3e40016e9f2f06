/** A family's own pages: what needs its attention, its units, contracts and certificates. */
package org.cordbank.portal.my;
