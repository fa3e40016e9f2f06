/** A page with every tag of the kit on it, deployed by hand or by a test to look at; it is in no WAR that ships. */
package org.cordbank.faces.gallery;
