/** How many SQL statements a page may ask, and how many it asks. */
package org.cordbank.count;
