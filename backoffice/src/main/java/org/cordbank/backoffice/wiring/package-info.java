/** What the operator may ask the back office about itself. */
package org.cordbank.backoffice.wiring;
