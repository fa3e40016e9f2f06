/** The museum's public pages: what it is, booking a visit without an account, and everything after the booking. */
package org.cordbank.portal.museum;
