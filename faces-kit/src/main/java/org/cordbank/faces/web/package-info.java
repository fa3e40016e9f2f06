/** What stands before every page: security headers, the reader's choices, where a page stands in the house. */
package org.cordbank.faces.web;
