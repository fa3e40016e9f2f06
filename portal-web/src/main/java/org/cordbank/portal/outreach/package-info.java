/** Events to sign up for, texts to read, and the open data about both; for passers-by, without sessions. */
package org.cordbank.portal.outreach;
