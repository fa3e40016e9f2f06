/** People at the two faces without a browser: open a page, fill in its form, send it, keep the session. */
package org.cordbank.visit;
