/** Pages where QA admits hospitals and couriers. */
package org.cordbank.backoffice.partners;
